//! Whatever stands in a file, the answer is a library or a list of problems.

use proptest::prelude::*;

use crate::shelf;

const FILES: [&str; 7] = [
    "sources.toml",
    "ui/en/site.ftl",
    "ui/es/site.ftl",
    "lessons/en/sealed-letters.md",
    "lessons/es/sealed-letters.md",
    "pages/en/about.md",
    "scenarios/on-foot.toml",
];

/// Pieces of the languages that are read, so that more than the first line of a reader is reached.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "+++\n",
            "\n",
            "::: case\n",
            ":::",
            "::: lab sealed v1;",
            "[^tiny-constables]",
            "[^",
            "](cipher:)",
            "[",
            "](/",
            "{ $n }",
            "{ $n ->\n   *[other] ",
            "}",
            "title = \"",
            "\"",
            "[[quiz]]\n",
            "[[quiz.option]]\n",
            "order = 1\n",
            "key = ",
            "[figures.agent]\n",
            "value = 1\n",
            "parts = [{ fee = ",
            "serves = \"all\"",
            "[[ratio]]\n",
            "-term = ",
            "<b>",
            "| a | b |\n|---|---|\n",
            "“",
            "”",
            "«",
            "```\n",
            "> ",
            "- ",
            "    ",
            "# ",
            "### ",
            "\r\n",
            "é",
        ])
        .prop_map(str::to_owned),
        any::<String>(),
    ];
    prop::collection::vec(piece, 0..20).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn no_text_makes_the_reader_panic(file in prop::sample::select(FILES.to_vec()), text in pieces()) {
        let mut files = shelf::good();
        files.insert(file.to_owned(), text);
        let _ = lessons::load_with_pseudo(&files, &shelf::LABS);
    }

    #[test]
    fn a_text_put_into_a_good_file_makes_no_reader_panic(
        file in prop::sample::select(FILES.to_vec()), text in pieces(), at in any::<prop::sample::Index>(),
    ) {
        let mut files = shelf::good();
        let good = files.get_mut(file).unwrap();
        let places: Vec<_> = good.char_indices().map(|(at, _)| at).collect();
        good.insert_str(places[at.index(places.len())], &text);
        let _ = lessons::load_with_pseudo(&files, &shelf::LABS);
    }

    #[test]
    fn a_path_of_any_kind_is_a_problem_or_none_of_ours(path in "(ui|lessons|pages|scenarios)?/?[a-z./]{0,12}(\\.md|\\.ftl|\\.toml)?") {
        let mut files = shelf::good();
        files.insert(path, "text".to_owned());
        let _ = lessons::load_with_pseudo(&files, &shelf::LABS);
    }
}
