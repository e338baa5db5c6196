"""How fast the command reads a WARC file against the bare library, and how much memory a large one takes.

    python benchmarks/batch.py FOLDER [--pages 200] [--rounds 5]
    python benchmarks/batch.py FOLDER --gigabytes 10 [--jobs 2]

The first measures throughput: a WARC file is made of pages of the folder, and the command (one process) and a loop over
`parse` and `to_json` on the same pages, held in memory, take turns; times are those of the processor. The second
repeats such a file until its pages have so many gigabytes, lets the command read it, and reports the most memory that its
processes held, every tenth of the way. Needs the extra `warc`; the second reads /proc.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import newsparse
from newsparse.batch.inputs import Inputs
from newsparse.batch.records import Records
from newsparse.batch.run import Batch

HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
RECORD = """WARC/1.0\r
WARC-Type: response\r
WARC-Target-URI: https://www.example.org/{number}\r
WARC-Date: 2026-11-22T08:30:00Z\r
WARC-Record-ID: <urn:uuid:5b0c1d9e-0000-4000-8000-{number:012}>\r
Content-Type: application/http; msgtype=response\r
Content-Length: {length}\r
\r
"""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pages", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--gigabytes", type=float)
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    pages = read(options.folder, options.pages)
    with tempfile.TemporaryDirectory() as folder:
        if options.gigabytes:
            found = memory(pages, Path(folder), options.gigabytes, options.jobs)
        else:
            found = throughput(pages, Path(folder), options.rounds)
    print(json.dumps(found, indent=2))


def read(folder: Path, count: int) -> list[bytes]:
    """Some pages of the folder, always the same ones."""
    names = sorted(path for path in folder.rglob("*") if path.name.endswith((".html", ".html.gz")))
    random.Random(0).shuffle(names)
    contents = [
        gzip.decompress(name.read_bytes()) if name.suffix == ".gz" else name.read_bytes() for name in names[:count]
    ]
    return contents or sys.exit(f"no .html or .html.gz in {folder}")


def record(number: int, page: bytes) -> bytes:
    """A page as a member of a WARC.gz file."""
    payload = HEAD.encode() + page
    return gzip.compress(RECORD.format(number=number, length=len(payload)).encode() + payload + b"\r\n\r\n")


def throughput(pages: list[bytes], folder: Path, rounds: int) -> dict[str, object]:
    """The command's processor time against the bare library's, in pairs."""
    archive = folder / "pages.warc.gz"
    archive.write_bytes(b"".join(record(number, page) for number, page in enumerate(pages)))
    bare(pages[:5])
    pairs = []
    for number in range(rounds):
        began = time.process_time()
        bare(pages)
        between = time.process_time()
        inputs = Inputs(names=(str(archive),))
        Batch(
            inputs=inputs, records=Records(provenance=True), output=f"{folder}/{number}.jsonl", jobs=1, quiet=True
        ).run()
        pairs.append((between - began, time.process_time() - between))
    ratios = [command / loop for loop, command in pairs]
    return {
        "pages": len(pages),
        "rounds": rounds,
        "bare library, ms a page": round(statistics.median(loop for loop, _ in pairs) / len(pages) * 1e3, 2),
        "command from WARC.gz against it": round(statistics.median(ratios), 3),
        "least and most": [round(min(ratios), 3), round(max(ratios), 3)],
    }


def bare(pages: list[bytes]) -> None:
    """What the command has to do, without the command."""
    for page in pages:
        newsparse.parse(page).to_json()


def memory(pages: list[bytes], folder: Path, gigabytes: float, jobs: int) -> dict[str, object]:
    """The most memory that the command held, as it went."""
    members = [record(number, page) for number, page in enumerate(pages)]
    times = max(1, round(gigabytes * 1e9 / sum(map(len, pages))))
    archive = folder / "pages.warc.gz"
    with archive.open("wb") as file:
        for _ in range(times):
            file.writelines(members)
    began = time.monotonic()
    output = folder / "records.jsonl"
    command = [sys.executable, "-m", "newsparse", str(archive), "--output", str(output), "--jobs", str(jobs)]
    process = subprocess.Popen([*command, "--fields", "url,headline"], stderr=subprocess.DEVNULL)
    held: list[tuple[float, int]] = []
    while process.poll() is None:
        held.append((time.monotonic() - began, sum(resident(one) for one in family(process.pid))))
        time.sleep(0.2)
    records = sum(1 for _ in output.open("rb"))
    tenths = [
        max(size for _, size in held[place : place + max(1, len(held) // 10)]) for place in tenth_places(len(held))
    ]
    return {
        "pages": times * len(pages),
        "records": records,
        "bytes of pages": times * sum(map(len, pages)),
        "bytes of the archive": archive.stat().st_size,
        "jobs": jobs,
        "exit code": process.returncode,
        "seconds": round(time.monotonic() - began, 1),
        "most megabytes of all processes, by tenths of the time": [round(size / 1e6) for size in tenths],
    }


def tenth_places(count: int) -> range:
    """Where the tenths of a list of this length begin."""
    return range(0, count, max(1, count // 10))


def family(pid: int) -> Iterator[int]:
    """A process and all its descendants."""
    yield pid
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return
    for child in children:
        yield from family(int(child))


def resident(pid: int) -> int:
    """Bytes of memory that a process holds of its own; pages that it shares are counted in part."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))


if __name__ == "__main__":
    main()
