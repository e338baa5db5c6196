"""A FiveFilters site config as a `Profile`: each directive as the mark, edit or setting that means the same."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

import attrs

from newsparse.errors import ProfileError
from newsparse.profile import Edit, Mark, Profile, SelectorKind
from newsparse.sites.directives import Directive
from newsparse.sites.edits import TAGS, compiled_edit
from newsparse.sites.select import compiled

_MARKS = {
    "title": "headline",
    "body": "body",
    "author": "author",
    "date": "published",
    "strip": "drop",
    "single_page_link": "single_page_url",
    "next_page_link": "next_page_url",
    "native_ad_clue": "native_ad",
}
"""Directive whose value is an XPath -> the mark that means the same."""
_NO_ELEMENT = re.compile(r"(?:text\(\)|@[\w:-]+)(?:\[[^\[\]]*\])?$")
"""The end of an XPath that points at a text or an attribute, of which nothing can be dropped."""
_LINKS = ("single_page_url", "next_page_url")
_YES = frozenset(("yes", "true", "1", "on"))
_NO = frozenset(("no", "false", "0", "off"))


class Config:
    """Gathers a profile from directives; what is wrong is told to *complain*, with its line."""

    def __init__(self, complain: Callable[[Directive, str], None]) -> None:
        self.complain = complain
        self.marks: list[Mark] = []
        self.edits: list[Edit] = []
        self.replace: list[tuple[str, str]] = []
        self.tests: list[tuple[str, tuple[str, ...]]] = []
        self.unused: list[str] = []
        self.settings = {"keep": False, "fallback": True}
        self.ignore: tuple[str, ...] = ()
        self._find: list[str] = []

    def take(self, one: Directive) -> None:
        """The next directive."""
        special = _SPECIAL.get(one.name)
        if one.name == "strip" and _NO_ELEMENT.search(one.value):
            self.unused.append(str(one))
        elif one.name in _MARKS:
            if one.value:
                self.mark(one, _MARKS[one.name], one.value, "xpath")
        elif special is not None:
            special(self, one)
        else:
            self.unused.append(str(one))

    def mark(self, one: Directive, name: str, select: str, kind: SelectorKind) -> None:
        """A mark, if its selector is one."""
        try:
            compiled(select, kind)
            self.marks.append(Mark(name, select, kind=kind))
        except ProfileError as error:
            self.complain(one, str(error))

    def edit(self, one: Directive, edit: Edit) -> None:
        """An edit, if its selectors are such."""
        try:
            compiled_edit(edit)
            self.edits.append(edit)
        except ProfileError as error:
            self.complain(one, str(error))

    def words(self, one: Directive) -> None:
        """`strip_id_or_class`: a part of the id or class of what is dropped."""
        if word := one.value.strip("'\"").strip():
            self.mark(one, "drop", word, "words")

    def image(self, one: Directive) -> None:
        """`strip_image_src`: a part of the address of pictures that are dropped."""
        if part := one.value.strip("'\"").strip().replace("\\", "\\\\").replace('"', '\\"'):
            self.mark(one, "drop", f'img[src*="{part}"]', "css")

    def replacement(self, one: Directive) -> None:
        """`find_string` and `replace_string`, in pairs or in one line."""
        if one.name == "find_string":
            self._find.append(one.value)
        elif one.argument is not None:
            self._replaced(one.argument.strip(), one.value)
        elif self._find:
            self._replaced(self._find.pop(0), one.value)
        else:
            self.complain(one, "expected a find_string before it")

    def _replaced(self, old: str, new: str) -> None:
        if old:
            self.replace.append((old, new))

    def condition(self, one: Directive) -> None:
        """`if_page_contains`: when the link above it counts."""
        for number in range(len(self.marks) - 1, -1, -1):
            if self.marks[number].name in _LINKS:
                try:
                    compiled(one.value, "xpath")
                    self.marks[number] = attrs.evolve(self.marks[number], requires=one.value)
                except ProfileError as error:
                    self.complain(one, str(error))
                    del self.marks[number]
                return
        self.unused.append(str(one))

    def setting(self, one: Directive) -> None:
        """`prune`, `autodetect_on_failure` and `skip_json_ld`: yes or no."""
        value = one.value.casefold()
        if value not in _YES and value not in _NO:
            self.complain(one, f"expected yes or no, not {one.value!r}")
        elif one.name == "prune":
            self.settings["keep"] = value in _NO
        elif one.name == "autodetect_on_failure":
            self.settings["fallback"] = value in _YES
        elif value in _YES:
            self.ignore = ("json-ld",)

    def test(self, one: Directive) -> None:
        """`test_url`, and the `test_contains` that follow it."""
        if one.name == "test_url":
            self.tests.append((one.value, ()))
        elif self.tests:
            url, texts = self.tests[-1]
            self.tests[-1] = (url, (*texts, one.value))
        else:
            self.unused.append(str(one))

    def changed(self, one: Directive) -> None:
        """What changes elements."""
        if not one.value:
            return
        kinds: Mapping[str, Edit] = {
            "strip_attr": Edit("drop-attribute", one.value),
            "dissolve": Edit("unwrap", one.value),
            "wrap_in": Edit("wrap", one.value, (one.argument or "").strip().lower()),
            "move_into": Edit("move", one.value, (one.argument or "").strip()),
            "src_lazy_load_attr": Edit("lazy-source", one.value),
        }
        edit = kinds[one.name]
        if edit.kind == "wrap" and edit.to not in TAGS:
            self.unused.append(str(one))
        else:
            self.edit(one, edit)

    def profile(self, hosts: Iterable[str], file: str) -> Profile:
        """The profile. Raises `ProfileError` for hosts that are none."""
        return Profile(
            hosts,
            self.marks,
            keep=self.settings["keep"],
            fallback=self.settings["fallback"],
            ignore=self.ignore,
            trust="checked",
            replace=self.replace,
            edits=self.edits,
            tests=self.tests,
            unused=[*self.unused, *(f"find_string: {text}" for text in self._find)],
            file=file,
        )


_SPECIAL: Mapping[str, Callable[[Config, Directive], None]] = {
    "strip_id_or_class": Config.words,
    "strip_image_src": Config.image,
    "find_string": Config.replacement,
    "replace_string": Config.replacement,
    "if_page_contains": Config.condition,
    "prune": Config.setting,
    "autodetect_on_failure": Config.setting,
    "skip_json_ld": Config.setting,
    "test_url": Config.test,
    "test_contains": Config.test,
    **dict.fromkeys(("strip_attr", "dissolve", "wrap_in", "move_into", "src_lazy_load_attr"), Config.changed),
}
"""Directive -> what takes it."""
