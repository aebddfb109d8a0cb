//! Elements as data: for what only shows something, such as tables, bills and drawings. A view of Leptos is compiled
//! anew for each shape; these are drawn by one function, and so cost a page hardly a byte.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// An element with its attributes and children, or a text.
///
/// It is as small as it can be: each place in the code that moves one about costs less so.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Plain(Box<Element>);

#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Element {
    /// Nothing where it is a text.
    tag: &'static str,
    attributes: Vec<(&'static str, String)>,
    text: String,
    children: Vec<Plain>,
}

impl Plain {
    /// An element with nothing in it.
    pub(crate) fn new(tag: &'static str) -> Self {
        Self::of(tag, Vec::new())
    }

    /// A text.
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self(Box::new(Element { text: text.into(), ..Element::default() }))
    }

    /// An element with a text in it.
    pub(crate) fn said(tag: &'static str, text: impl Into<String>) -> Self {
        Self::of(tag, vec![Self::text(text)])
    }

    /// An element with others in it.
    pub(crate) fn of(tag: &'static str, children: Vec<Self>) -> Self {
        Self(Box::new(Element { tag, children, ..Element::default() }))
    }

    /// The same with an attribute.
    #[must_use]
    pub(crate) fn with(self, attribute: &'static str, value: impl Into<String>) -> Self {
        self.having(attribute, value.into())
    }

    fn having(mut self, attribute: &'static str, value: String) -> Self {
        self.0.attributes.push((attribute, value));
        self
    }

    /// The same with an attribute that has no value, where that holds.
    #[must_use]
    pub(crate) fn with_if(self, holds: bool, attribute: &'static str) -> Self {
        if holds { self.with(attribute, "") } else { self }
    }

    /// The same with one more child.
    #[must_use]
    pub(crate) fn add(mut self, child: Self) -> Self {
        self.0.children.push(child);
        self
    }

    /// It as HTML: what stands in it is text, whatever it looks like.
    pub(crate) fn html(&self) -> String {
        let mut html = String::new();
        self.write(&mut html);
        html
    }

    fn write(&self, html: &mut String) {
        if self.0.tag.is_empty() {
            return escape(&self.0.text, html);
        }
        html.push('<');
        html.push_str(self.0.tag);
        for (name, value) in &self.0.attributes {
            html.push(' ');
            html.push_str(name);
            html.push_str("=\"");
            escape(value, html);
            html.push('"');
        }
        html.push('>');
        if VOID.contains(&self.0.tag) {
            return;
        }
        for child in &self.0.children {
            child.write(html);
        }
        html.push_str("</");
        html.push_str(self.0.tag);
        html.push('>');
    }
}

/// Elements of HTML that have no end.
const VOID: [&str; 3] = ["br", "col", "input"];

fn escape(text: &str, html: &mut String) {
    for letter in text.chars() {
        match letter {
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '&' => html.push_str("&amp;"),
            '"' => html.push_str("&quot;"),
            letter => html.push(letter),
        }
    }
}

/// What is drawn in a place, whenever it is asked for.
type Draw = Box<dyn Fn() -> Vec<Plain> + Send + Sync>;

/// A place that shows what `draw` gives, now and whenever a signal changes that it reads. The server renders it as
/// HTML; the browser changes only what differs, so that focus and what was folded out stay.
pub(crate) fn drawn(
    tag: &'static str,
    class: &'static str,
    draw: impl Fn() -> Vec<Plain> + Send + Sync + 'static,
) -> AnyView {
    place(tag, class, Box::new(draw), |_| None)
}

/// The same for a place with controls. Where the one that has the focus goes away or is hidden, one beside it takes it:
/// whoever goes on by keyboard goes on from there, and not from the top of the page.
pub(crate) fn drawn_controls(
    tag: &'static str,
    class: &'static str,
    draw: impl Fn() -> Vec<Plain> + Send + Sync + 'static,
) -> AnyView {
    place(tag, class, Box::new(draw), focus)
}

/// What is asked before something is drawn in a place; what it gives is done afterwards.
type Before = fn(&web_sys::Element) -> Option<Box<dyn FnOnce()>>;

/// Sees after the focus, if it is in that place.
fn focus(place: &web_sys::Element) -> Option<Box<dyn FnOnce()>> {
    let had = document().active_element().filter(|had| place.contains(Some(had)))?;
    let around = had.parent_element()?;
    Some(Box::new(move || {
        if had.is_connected() && had.closest("[hidden]").is_ok_and(|hidden| hidden.is_none()) {
            return;
        }
        if let Ok(Some(control)) = around.query_selector(CONTROL) {
            // Focus on an element that is there does not fail; on one that is not it does nothing.
            let _ = control.unchecked_into::<HtmlElement>().focus();
        }
    }))
}

/// What can have the focus and is not hidden.
const CONTROL: &str = ":is(a[href],button,input,select,summary,textarea):not([hidden],[hidden] *)";

#[cfg(not(target_arch = "wasm32"))]
fn place(tag: &'static str, class: &'static str, draw: Draw, _: Before) -> AnyView {
    let html: String = draw().iter().map(Plain::html).collect();
    leptos::html::custom(tag).class(class).inner_html(html).into_any()
}

#[cfg(target_arch = "wasm32")]
fn place(tag: &'static str, class: &'static str, draw: Draw, before: Before) -> AnyView {
    let place = NodeRef::<leptos::html::Custom<&'static str>>::new();
    let shown = StoredValue::new(None::<Vec<Plain>>);
    Effect::new(move |_| {
        let Some(element) = place.get() else { return };
        let fresh = draw();
        shown.update_value(|shown| {
            let after = before(&element);
            browser::draw(&element, shown.as_deref(), &fresh);
            if let Some(after) = after {
                after();
            }
            *shown = Some(fresh);
        });
    });
    leptos::html::custom(tag).class(class).node_ref(place).into_any()
}

/// Draws in the page.
#[cfg(target_arch = "wasm32")]
mod browser {
    use leptos::prelude::document;
    use wasm_bindgen::JsCast;
    use web_sys::{Element, HtmlInputElement, Node};

    use super::Plain;

    const SVG: &str = "http://www.w3.org/2000/svg";

    /// Makes `parent` hold `fresh`, where it holds `shown`; of what the server rendered there, nothing is known.
    pub(super) fn draw(parent: &Element, shown: Option<&[Plain]>, fresh: &[Plain]) {
        let shown = shown.unwrap_or_else(|| {
            parent.set_text_content(None);
            &[]
        });
        for (place, new) in fresh.iter().enumerate() {
            let old = shown.get(place);
            let node = old.and_then(|_| parent.child_nodes().item(u32::try_from(place).unwrap_or(u32::MAX)));
            match (old, node) {
                (Some(old), Some(node)) if old.0.tag == new.0.tag => change(&node, old, new),
                (_, Some(node)) => drop(parent.replace_child(&made(parent, new), &node)),
                (_, None) => drop(parent.append_child(&made(parent, new))),
            }
        }
        for _ in fresh.len()..shown.len() {
            if let Some(last) = parent.last_child() {
                // It is a child, having just been found there.
                let _ = parent.remove_child(&last);
            }
        }
    }

    fn change(node: &Node, old: &Plain, new: &Plain) {
        if old == new {
            return;
        }
        let Some(element) = node.dyn_ref::<Element>() else {
            return node.set_text_content(Some(&new.0.text));
        };
        for (name, _) in &old.0.attributes {
            if !new.0.attributes.iter().any(|(kept, _)| kept == name) {
                put(element, name, None);
            }
        }
        for attribute in &new.0.attributes {
            if !old.0.attributes.contains(attribute) {
                put(element, attribute.0, Some(&attribute.1));
            }
        }
        draw(element, Some(&old.0.children), &new.0.children);
    }

    /// Puts an attribute or takes it away. A field that somebody has used no longer follows its attributes, so it is
    /// told by itself.
    fn put(element: &Element, name: &str, value: Option<&str>) {
        // Every name is one of ours.
        let _ = match value {
            Some(value) => element.set_attribute(name, value),
            None => element.remove_attribute(name),
        };
        let Some(field) = element.dyn_ref::<HtmlInputElement>() else { return };
        match name {
            "checked" => field.set_checked(value.is_some()),
            "value" => field.set_value(value.unwrap_or_default()),
            _ => {}
        }
    }

    fn made(parent: &Element, plain: &Plain) -> Node {
        if plain.0.tag.is_empty() {
            return document().create_text_node(&plain.0.text).into();
        }
        let is_svg = plain.0.tag == "svg" || parent.namespace_uri().as_deref() == Some(SVG);
        let namespace = if is_svg { SVG } else { "http://www.w3.org/1999/xhtml" };
        let element = document()
            .create_element_ns(Some(namespace), plain.0.tag)
            .expect("every tag is one of ours, and a name");
        for (name, value) in &plain.0.attributes {
            // Every name is one of ours.
            let _ = element.set_attribute(name, value);
        }
        draw(&element, Some(&[]), &plain.0.children);
        element.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_it_is_text_whatever_it_looks_like() {
        let row = Plain::of("tr", vec![Plain::said("td", "<b>&\"</b>").with("title", "\"><script>")]);
        assert_eq!(
            row.html(),
            "<tr><td title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;&amp;&quot;&lt;/b&gt;</td></tr>"
        );
    }

    #[test]
    fn an_element_without_an_end_has_none_and_a_drawing_has() {
        let field =
            Plain::new("input").with("type", "text").with_if(true, "disabled").with_if(false, "checked");
        assert_eq!(field.html(), "<input type=\"text\" disabled=\"\">");
        assert_eq!(Plain::new("svg").add(Plain::new("rect")).html(), "<svg><rect></rect></svg>");
    }
}
