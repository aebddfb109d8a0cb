use std::{fs, path::Path};

use super::*;
