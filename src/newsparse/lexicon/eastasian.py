"""Words of Chinese, Japanese and Korean bylines; they stand next to names without a space."""

from __future__ import annotations

from newsparse.lexicon.tables import longest_first, words

AUTHOR_PREFIXES = longest_first("""
    記者 记者 本報記者 本报记者 特派記者 特約記者 特约记者 實習記者 实习记者 首席记者 見習記者 见习记者 通讯员
    全媒体记者 资深记者 实习生 實習生 撰文者
    通訊員 特派員 特派员 作者 撰文 撰稿 撰寫 執筆 执笔 執筆者 筆者 文字 特约撰稿人 專欄作家 专栏作家 本刊記者
    本刊记者 駐外記者 編譯 编译 採訪 采访 採訪撰文 采写 著者 取材・文 取材 聞き手 文・写真 文と写真 寄稿 ライター
    新华社记者 新華社記者 中新社记者 中央社記者 この記事の筆者 この記事を書いた人 解説 論説委員 編集委員 記者名 文責
    기자 글 글쓴이 취재 취재기자 작성자 필자 저자 글·사진 지은이 기고 칼럼니스트
""")
"""Words before an author's name."""

CHINESE_LABELS = longest_first("""
    记者 記者 本報記者 本报记者 實習記者 实习记者 首席记者 見習記者 见习记者 特约记者 特約記者 全媒体记者 驻外记者 通讯员 通訊員
    实习生 實習生 特派員 特派员 作者 撰文 撰稿 文字 編譯 编译 責任編輯 责任编辑 責編 责编 编辑 編輯 校對 校对 审核 監製 监制
    攝影 摄影 图片 圖片 视频 视觉 来源 來源 出處 出处 文章来源 稿源
""")
"""Words of Chinese lines after which somebody, or a source, is named; several stand in one line."""

CHINESE_REPORTERS = longest_first("""
    全媒体记者 首席记者 见习记者 實習記者 实习记者 特约记者 特約記者 资深记者 记者 記者 通讯员 通訊員 特派员 特派員 评论员
    特约评论员 实习生 實習生
""")
"""Of these, those that stand between a paper's name and a reporter's."""

SHORT_PREFIXES = words("文 著 글 作 撰 by By BY Text text Writer")
"""The same, but only where a mark or space sets them apart."""

CREDIT_PREFIXES = longest_first("""
    カテゴリー カテゴリ タグ キーワード 関連 標籤 标签 分類 分类 카테고리 태그
    責任編輯 责任编辑 責編 责编 编辑 編輯 編集 編集者 編集長 校對 校对 審核 审核 监制 監製 撮影 写真 攝影 摄影 圖片
    图片 图源 翻訳 翻譯 翻译 圖 图 訳 译 譯 イラスト 構成 監修 動画 製作 出品 製圖 制图 設計 设计 视频 사진 편집
    촬영 그래픽 영상 번역 디자인 에디터 감수 사진제공 일러스트
""")
"""Words before the names of others: editors, photographers, translators."""

SOURCE_PREFIXES = longest_first("""
    来源 來源 出典 出處 出处 資料來源 文章来源 稿源 提供 配信 출처 자료 제공
""")
"""Words before an agency."""

ROLE_SUFFIXES = longest_first("""
    記者 记者 特派員 特派员 編集委員 論説委員 解説委員 支局長 編集長 報道部 氏 さん 撰稿 撰文 撰 著 報導 報道 报道
    主筆 主笔 專欄 特約撰述 主任 評論員 评论员 教授 기자 선임기자 전문기자 인턴기자 특파원 논설위원 논설위원장
    에디터 객원기자 대기자 선임 편집국장 편집위원 칼럼니스트 교수 변호사 앵커 PD 리포터 통신원 전문위원 부장 차장
    팀장 국장 수습기자
""")
"""Words after an author's name: his or her role, or "reports"."""

PLAIN_SUFFIXES = words("報導 報道 报道 撰 著 氏 さん 撰稿 撰文")
"""Of these, those that are no role."""

BODY_ENDINGS = longest_first("""
    報 报 周刊 週刊 财经 財經 杂志 雜誌 客户端 电视台 電視台
    快訊 快讯 編集部 编辑部 編輯部 报道组 報道部 新聞 新闻 通信 通信社 日報 日报 晚报 時報 时报 在线 网 網 中心 小组 小組 團隊
    团队 社 局 テレビ ニュース オンライン 取材班 チーム 部 委員会 委员会 大学 大學 뉴스 뉴스팀 신문 일보 방송 팀
    편집부 온라인 미디어 데스크 취재팀 연구소 대학교 경제 タイムズ 協会 公司
""")
"""Endings of organisations' names."""

NOT_EAST_ASIAN_NAMES = words("""
    发稿时间 发布时间 更新时间 发表时间 發稿時間 發布時間 更新時間 浏览次数 阅读次数 点击次数 浏览 点击 字体
    入力 更新 配信 即時 即时 快訊 快讯 公開 発表 発行 発売 时间 時間 日期 字号 字號 阅读 閱讀 記者 记者 编辑 編輯 編集 編集部 新闻 新聞
    日報 日报 报道 報道 報導 作者 筆者 本文 更多 首页 首頁 分享 評論 评论 来源 來源 責任編集 責任编辑 特約 社説 社论
    綜合 综合 國際 国际 政治 経済 经济 經濟 社会 社會 文化 娯楽 娱乐 科技 体育 體育 財經 财经 生活 健康 教育 天気
    関連 記事 続き 無断 転載 写真 撮影 動画 広告 北京 上海 台北 台中 高雄 東京 大阪 香港 首尔 首爾 平壌 広州 廣州
    深圳 京都 福岡 名古屋 札幌 仙台 那覇 ソウル 台湾 台灣 中国 中國 日本 韓国 韩国 米国 美国 美國 기자 뉴스 신문
    속보 단독 종합 사진 영상 정치 경제 사회 문화 국제 스포츠 연예 서울 부산 대구 광주 인천 대전 세종 제주 수원
    워싱턴 도쿄 베이징 입력 수정 구독 공유 댓글 글자 오늘 최신 인기 관련 기사 전체 더보기 독자 편집 발행 등록 승인
    제보 주요 추천 이슈 앵커
""")
"""Words of two to four characters that look like names: sections, places, buttons."""
