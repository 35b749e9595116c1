"""Named functions of form definitions: conditions, checks across fields, legal notes."""
