"""Why a page's record is what it is: every block and its role, every candidate and why it lost."""

from __future__ import annotations

from newsparse.explanation.explain import explain
from newsparse.explanation.parts import ExplainedBlock, Explanation, Rival, Statement, ValuePlace

__all__ = ["ExplainedBlock", "Explanation", "Rival", "Statement", "ValuePlace", "explain"]
