"""A chart as SVG text: points or lines over two axes, each of them linear or logarithmic."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from html import escape
from typing import NamedTuple

Points = Sequence[tuple[float, float]]

_WIDTH, _HEIGHT, _LEFT, _BOTTOM, _TOP, _RIGHT = 860, 480, 70, 50, 40, 190
_COLOURS = "#d62728 #1f77b4 #2ca02c #9467bd #8c564b #e377c2 #17becf #bcbd22 #ff7f0e #7f7f7f #393b79 #637939".split()


class Axis(NamedTuple):
    """One axis of a chart."""

    label: str
    log: bool = True

    def scale(self, value: float) -> float:
        return math.log10(max(value, 1e-9)) if self.log else value


def chart(title: str, x: Axis, y: Axis, series: Mapping[str, Points], *, lines: bool = False) -> str:
    """A chart of several series, each a name and its points."""
    everything = [point for points in series.values() for point in points]
    xs = _range([x.scale(point[0]) for point in everything], x.log)
    ys = _range([y.scale(point[1]) for point in everything], y.log)
    body = [*_axis(x, xs, horizontal=True), *_axis(y, ys, horizontal=False)]
    for number, (name, points) in enumerate(series.items()):
        colour = _COLOURS[number % len(_COLOURS)]
        placed = [(_across(x.scale(a), xs), _up(y.scale(b), ys)) for a, b in points]
        body.extend(_drawn(placed, colour, lines))
        top = _TOP + 10 + 18 * number
        left = _WIDTH - _RIGHT + 15
        body.append(f'<circle cx="{left}" cy="{top}" r="4" fill="{colour}"/>')
        body.append(f'<text x="{left + 10}" y="{top + 4}">{escape(name)}</text>')
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" font-family="sans-serif" font-size="12">',
            f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="white"/>',
            f'<text x="{_LEFT}" y="22" font-size="15">{escape(title)}</text>',
            *body,
            "</svg>\n",
        ]
    )


def _range(values: list[float], log: bool) -> tuple[float, float]:
    if not values:
        return 0.0, 1.0
    low, high = min(values), max(values)
    if log:
        return math.floor(low), max(math.ceil(high), math.floor(low) + 1)
    return 0.0, high * 1.1 or 1.0


def _across(value: float, bounds: tuple[float, float]) -> float:
    return _LEFT + (value - bounds[0]) / (bounds[1] - bounds[0]) * (_WIDTH - _LEFT - _RIGHT)


def _up(value: float, bounds: tuple[float, float]) -> float:
    return _HEIGHT - _BOTTOM - (value - bounds[0]) / (bounds[1] - bounds[0]) * (_HEIGHT - _BOTTOM - _TOP)


def _drawn(placed: list[tuple[float, float]], colour: str, lines: bool) -> list[str]:
    if lines:
        path = " ".join(f"{a:.1f},{b:.1f}" for a, b in placed)
        return [f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>']
    return [f'<circle cx="{a:.1f}" cy="{b:.1f}" r="2" fill="{colour}" fill-opacity="0.6"/>' for a, b in placed]


def _axis(axis: Axis, bounds: tuple[float, float], *, horizontal: bool) -> list[str]:
    low, high = bounds
    steps = range(int(low), int(high) + 1) if axis.log else [low + (high - low) * step / 5 for step in range(6)]
    drawn = []
    for step in steps:
        text = f"{10.0**step:g}" if axis.log else f"{step:.4g}"
        if horizontal:
            at = _across(step, bounds)
            drawn.append(f'<line x1="{at:.1f}" x2="{at:.1f}" y1="{_TOP}" y2="{_HEIGHT - _BOTTOM}" stroke="#ddd"/>')
            drawn.append(f'<text x="{at:.1f}" y="{_HEIGHT - _BOTTOM + 16}" text-anchor="middle">{text}</text>')
        else:
            at = _up(step, bounds)
            drawn.append(f'<line x1="{_LEFT}" x2="{_WIDTH - _RIGHT}" y1="{at:.1f}" y2="{at:.1f}" stroke="#ddd"/>')
            drawn.append(f'<text x="{_LEFT - 6}" y="{at + 4:.1f}" text-anchor="end">{text}</text>')
    if horizontal:
        drawn.append(f'<text x="{_LEFT}" y="{_HEIGHT - 10}">{escape(axis.label)}</text>')
    else:
        drawn.append(f'<text x="12" y="{_TOP - 6}">{escape(axis.label)}</text>')
    return drawn
