//! Content in, library out: lessons, words and sources, or every problem with them, file and line.
