//! Finding people whatever the script and spelling.
