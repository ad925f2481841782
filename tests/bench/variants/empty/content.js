// The floor: a content script that does nothing.
