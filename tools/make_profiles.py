"""Write `sites/bundle.json` anew from the profiles in `sites/bundle/`.

The bundled profiles are written in TOML, which Python 3.10 cannot read; what is loaded at run time is JSON. Run it after
a change of one of them: `python tools/make_profiles.py`. The tests fail while the file is out of date.
"""

from __future__ import annotations

import datetime as dt
import json
import sys
from pathlib import Path
from typing import Any

import attrs

from newsparse.sites.load import load_profiles

SITES = Path(__file__).parent.parent / "src" / "newsparse" / "sites"


def text() -> str:
    """The file: a list of profiles, without what is as it is by default."""
    profiles = [plain(profile) for profile in load_profiles(SITES / "bundle")]
    return json.dumps(profiles, indent=1, ensure_ascii=False) + "\n"


def plain(value: Any) -> dict[str, Any]:
    """The attributes of a profile or mark that differ from their defaults."""
    found = {}
    for field in attrs.fields(type(value)):
        one = getattr(value, field.name)
        if field.name != "file" and one != field.default:
            found[field.name] = written(one)
    return found


def written(value: Any) -> Any:
    """A value as JSON has it."""
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [plain(one) if attrs.has(type(one)) else written(one) for one in value]
    return value


if __name__ == "__main__":
    (SITES / "bundle.json").write_text(text(), encoding="utf-8")
    sys.stdout.write("wrote bundle.json\n")
