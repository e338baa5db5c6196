"""Scores the project on a corpus and fails where a score fell below its floor.

    python benchmarks/gate.py --corpus DIR --bench DIR [--raise]

DIR of --bench holds score.py. The floors are in benchmarks/floors.json, one for each source and field; --raise moves
each floor up to what was scored (less a hair for the last digit), and never down.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
FLOORS = HERE / "floors.json"
HAIR = 0.0005
"""Scores are compared to the third digit."""

Table = dict[str, dict[str, float]]


def scored(corpus: Path, bench: Path, related: list[Path]) -> tuple[Table, int]:
    """Source -> field -> score, and how many pages crashed."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "scores.json"
        command = [sys.executable, str(bench / "score.py"), "--corpus", str(corpus), "--json", str(out)]
        for file in related:
            command += ["--gold", str(file)]
        subprocess.run([*command, str(HERE / "extractor.py")], check=True, stdout=subprocess.DEVNULL)
        data: dict[str, Any] = json.loads(out.read_text("utf-8"))["extractor"]
    table = {
        source: {field: summary["score"] for field, summary in fields.items()}
        for source, fields in data["results"].items()
        if source != "all"
    }
    return table, data["speed"]["crashes"]


def below(table: Table, floors: Table) -> list[str]:
    """What fell, one line each; a field that is no longer scored has fallen too."""
    lines = []
    for source, fields in floors.items():
        for field, floor in fields.items():
            score = table.get(source, {}).get(field)
            if score is None or score < floor - HAIR:
                lines.append(
                    f"{source} {field}: {'not scored' if score is None else f'{score:.4f}'}, floor {floor:.4f}"
                )
    return lines


def raised(table: Table, floors: Table) -> Table:
    """The floors, each moved up to its score where that is higher."""
    return {
        source: {
            field: max(floors.get(source, {}).get(field, 0.0), int(score * 10_000) / 10_000)
            for field, score in sorted(fields.items())
        }
        for source, fields in sorted(table.items())
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--bench", type=Path, required=True)
    parser.add_argument("--raise", dest="lift", action="store_true")
    arguments = parser.parse_args()
    floors: Table = json.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {}
    related = sorted((arguments.bench / "related").glob("*.jsonl"))
    table, crashes = scored(arguments.corpus, arguments.bench, related)
    for source, fields in sorted(table.items()):
        print(f"{source}: " + ", ".join(f"{field} {score:.3f}" for field, score in sorted(fields.items())))
    if arguments.lift:
        FLOORS.write_text(json.dumps(raised(table, floors), indent=2) + "\n", "utf-8")
    fallen = below(table, floors)
    if crashes:
        fallen.append(f"{crashes} pages crashed")
    print("\n".join(fallen) or f"no score fell below its floor ({sum(map(len, floors.values()))} floors)")
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main())
