"""One file a field: `resolve` turns the case into the field's value, with its provenance."""
