"""Explanations and differences for people: tables for the terminal, and pages of HTML that need nothing but themselves."""
