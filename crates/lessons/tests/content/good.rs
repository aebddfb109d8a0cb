//! What becomes of a content folder without a mistake.

use cost::{Bounds, Figure, Hours, Money, Plan, Targets, Unit};
use lessons::{
    Block, Direction, Library, Read, load, load_with_pseudo,
    scenario::{Origin, PerHour},
};

use crate::shelf;

fn library() -> Library {
    load(&shelf::good(), &shelf::LABS).unwrap()
}

#[test]
fn the_languages_come_with_english_first() {
    let library = library();
    let names: Vec<_> = library.locales().map(|locale| (locale.code(), locale.name())).collect();
    assert_eq!(names, [("en", "English"), ("es", "Español")]);
}

#[test]
fn the_course_is_in_its_order_in_every_language() {
    let library = library();
    for code in ["en", "es"] {
        let slugs: Vec<_> = library.lessons(code).iter().map(|lesson| lesson.slug.as_str()).collect();
        assert_eq!(slugs, ["golden-age", "sealed-letters"]);
    }
    assert!(library.lessons("fr").is_empty());
}

#[test]
fn a_body_is_text_labs_case_and_conclusion_in_the_order_of_the_file() {
    let library = library();
    let lesson = library.lesson("en", "sealed-letters").unwrap();
    let [Block::Html(text), lab, Block::Html(table), Block::Case(case), Block::Conclusion(conclusion)] =
        &lesson.body[..]
    else {
        panic!("{:?}", lesson.body)
    };
    assert_eq!(*lab, Block::Lab { slug: "sealed".to_owned(), link: Some("v1;pad=1".to_owned()) });
    assert_eq!(
        text,
        "<h2>The wire</h2>\n\
         <p>Watching cost <span class=\"price\">$250</span> an hour.<sup class=\"cite\">\
         <a href=\"#source-tiny-constables\" id=\"cite-1-1\" role=\"doc-noteref\" aria-label=\"Source 1\">1</a></sup>\n\
         The middle sees <code class=\"cipher\">7fa2 90c1</code>, never <span class=\"plain\">your words</span>.\n\
         More in <a href=\"/en/lessons/golden-age\">the golden age</a>.</p>\n"
    );
    assert!(
        table.contains("<td><span class=\"meta\">18:04</span> &amp; <span class=\"key\">nonce</span></td>")
    );
    assert!(case.starts_with("<h3>The case for lawful access</h3>"), "{case}");
    assert_eq!(conclusion, "<p>Both are true.</p>\n");
    assert_eq!(lesson.objectives, ["Say what the <em>middle</em> sees."]);
}

#[test]
fn sources_are_numbered_by_first_use_and_know_how_often_they_are_used() {
    let library = library();
    let lesson = library.lesson("es", "sealed-letters").unwrap();
    let cited: Vec<_> =
        lesson.sources.iter().map(|cited| (cited.number, cited.uses, cited.source.id.as_str())).collect();
    assert_eq!(cited, [(1, 3, "tiny-constables"), (2, 1, "smartphone-report")]);
    assert!(lesson.quiz[0].options[1].why.contains("id=\"cite-1-3\""));
    assert!(lesson.quiz[0].options[1].why.contains("aria-label=\"Fuente 1\""));
}

#[test]
fn facilitator_and_handout_are_sheets_with_numbers_of_their_own() {
    let library = library();
    let lesson = library.lesson("en", "sealed-letters").unwrap();
    assert!(lesson.facilitator.html.contains(">1</a>"), "{}", lesson.facilitator.html);
    assert_eq!(lesson.facilitator.sources[0].source.id, "smartphone-report");
    assert_eq!(lesson.handout.html, "<p>Fold here.</p>\n");
    assert!(lesson.handout.sources.is_empty());
}

#[test]
fn a_source_keeps_what_was_written_of_it() {
    let library = library();
    let found: Vec<_> =
        library.sources().map(|source| (source.id.as_str(), source.when.as_str(), source.read)).collect();
    assert_eq!(
        found,
        [
            ("never-cited", "2016-05", Read::Computed),
            ("smartphone-report", "2017", Read::Primary),
            ("tiny-constables", "2014-01-09", Read::Secondary),
            ("worked-out", "2026", Read::Computed),
        ]
    );
}

#[test]
fn a_title_of_ours_is_in_the_language_of_the_reader_and_any_other_in_its_own() {
    let library = library();
    let source = |id| library.sources().find(|source| source.id == id).unwrap();
    assert_eq!(
        ["en", "es"].map(|code| source("worked-out").title(code)),
        ["Worked out by us", "Calculado por nosotros"]
    );
    let titles = ["en", "es"].map(|code| source("smartphone-report").title(code));
    assert_eq!(titles, ["Smartphone Encryption and Public Safety"; 2]);
}

#[test]
fn a_note_on_a_source_is_in_the_language_of_the_reader() {
    let library = load_with_pseudo(&shelf::good(), &shelf::LABS).unwrap();
    let lesson = library.lesson("es", "sealed-letters").unwrap();
    let [table, report] = &lesson.sources[..] else { panic!("{:?}", lesson.sources) };
    assert_eq!(table.source.note("en").unwrap(), "The table itself could not be retrieved.");
    assert_eq!(table.source.note("es").unwrap(), "No se pudo obtener la tabla.");
    assert_eq!(table.source.note("xx").unwrap(), "[Théé táábléé íítséélf cóóúúld ññóót béé réétrííéévééd.]");
    assert_eq!(table.source.note("fr"), None);
    assert_eq!(report.source.note("en"), None);
}

#[test]
fn a_page_links_into_its_own_language() {
    let library = library();
    let about = library.page("es", "about").unwrap();
    assert!(about.sheet.html.contains("href=\"/es/labs/sealed#top\""), "{}", about.sheet.html);
    assert_eq!(about.sheet.sources.len(), 1);
}

#[test]
fn a_missing_message_is_seen_and_found() {
    let library = library();
    assert_eq!(library.locale("en").unwrap().text("no-such"), "[no-such]");
    assert_eq!(library.missing(&["site-title", "no-such"]), ["no-such"]);
}

#[test]
fn the_browser_reads_what_the_server_reads() {
    let library = load_with_pseudo(&shelf::good(), &shelf::LABS).unwrap();
    for locale in library.locales() {
        for (key, text) in locale.flat("") {
            let (key, count) = match key.rsplit_once('.') {
                Some((key, "one")) => (key.to_owned(), 1),
                Some((key, _)) => (key.to_owned(), 7),
                None => (key, 7),
            };
            let values =
                [("count", count.into()), ("number", 3.into()), ("bytes", 64.into()), ("start", "7f".into())];
            let shown = text
                .replace("{count}", &count.to_string())
                .replace("{number}", "3")
                .replace("{bytes}", "64")
                .replace("{start}", "7f");
            assert_eq!(locale.text_with(&key, &values), shown, "{key} in {}", locale.code());
        }
    }
    let spanish = library.locale("es").unwrap().flat("note-");
    let keys: Vec<_> = spanish.iter().map(|(key, _)| key.as_str()).collect();
    assert_eq!(keys, ["note-reads-left.one", "note-reads-left.other"]);
}

#[test]
fn the_pseudo_locale_is_longer_and_reads_from_right_to_left() {
    let library = load_with_pseudo(&shelf::good(), &shelf::LABS).unwrap();
    let pseudo = library.locale("xx").unwrap();
    assert_eq!(pseudo.direction(), Direction::Rtl);
    assert_eq!(pseudo.name(), "[Psééúúdóó]");
    assert_eq!(
        pseudo.text_with("lab-size", &[("bytes", 64.into()), ("start", "7f".into())]),
        "\u{2068}64\u{2069} [bytéés, stáárts wííth] \u{2068}7f\u{2069}"
    );
    let lesson = library.lesson("xx", "sealed-letters").unwrap();
    assert_eq!(lesson.title, "[Sééáálééd lééttéérs]");
    let Block::Html(text) = &lesson.body[0] else { panic!("{:?}", lesson.body) };
    assert!(text.contains("<code class=\"cipher\">7fa2 90c1</code>"), "{text}");
    assert!(text.contains("href=\"/xx/lessons/golden-age\">[thé"), "{text}");
}

#[test]
fn a_library_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Library>();
}

#[test]
fn a_scenario_knows_its_figures_by_id_and_its_techniques_in_order() {
    let library = library();
    let scenario = library.scenario("on-foot").unwrap();
    assert_eq!(library.scenarios().len(), 2);
    assert_eq!(scenario.title.say("es").unwrap(), "A pie y por teléfono");
    let ids: Vec<_> = scenario.figures.iter().map(|figure| figure.id.as_str()).collect();
    assert_eq!(ids, ["agent", "five", "listeners", "portal", "radio", "radio-life"]);
    let agent = &scenario.figures[0];
    assert_eq!(agent.value, Figure { unit: Unit::DollarsAnHour, bounds: Bounds::between(4_050, 6_000) });
    assert_eq!((agent.year, agent.source.id.as_str()), (2014, "tiny-constables"));
    assert_eq!((agent.confidence, agent.origin), (Read::Secondary, Origin::Published));
    assert_eq!(scenario.figures[5].origin, Origin::Assumed);
    let ids: Vec<_> = scenario.techniques.iter().map(|technique| technique.id.as_str()).collect();
    assert_eq!(ids, ["on-foot", "by-phone"]);
}

#[test]
fn a_technique_is_what_its_parts_say_and_lists_what_was_printed_by_duration() {
    let library = library();
    let scenario = library.scenario("on-foot").unwrap();
    let on_foot = scenario.technique("on-foot").unwrap();
    let bill = Plan { technique: &on_foot, targets: Targets(1), hours: Hours(10) }.bill();
    let dollars = |low, high| Bounds::between(Money::dollars(low), Money::dollars(high));
    assert_eq!(bill.items[0].amount, dollars(2_025, 3_000));
    assert_eq!(bill.items[1].amount, dollars(1, 1));

    let by_phone = scenario.technique("by-phone").unwrap();
    let bill = Plan { technique: &by_phone, targets: Targets(5), hours: Hours(10) }.bill();
    let sets: Vec<_> = bill.items.iter().map(|item| item.sets.low()).collect();
    assert_eq!(sets, [5, 1, 2]);
    assert!(scenario.technique("by-car").is_none());

    let printed = scenario.techniques[0].printed.as_ref().unwrap();
    let price = Money::dollars(250);
    assert_eq!(
        printed.per_hour,
        [
            PerHour { lasting: Hours(24), price, to_the: Money::dollars(1) },
            PerHour { lasting: Hours(672), price, to_the: Money(1) },
        ]
    );
    let ratio = &scenario.ratios[0];
    assert_eq!((ratio.dear, ratio.cheap, ratio.lasting, ratio.tenths), (0, 1, Hours(672), 25));
}
