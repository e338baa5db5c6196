"""Words only, by language: no rules, no imports from other rooms."""
