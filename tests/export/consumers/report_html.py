"""report.html through Python's HTML parser: only the elements that a report has, no script, no
event handler, no address, and the texts of documents as texts. Usage:
report_html.py GRAPH_JSONL REPORT_HTML"""

import html.parser
import sys

import expected

ELEMENTS = set("""html head meta title style body h1 h2 p div b table tr th td section ol li span
                  blockquote figure a img figcaption""".split())


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.elements, self.attributes, self.quotes, self.cells, self.policy = [], [], [], [], ""
        self.inside = None

    def handle_starttag(self, tag, attrs):
        self.elements.append(tag)
        self.attributes += attrs
        if ("http-equiv", "Content-Security-Policy") in attrs:
            self.policy = dict(attrs)["content"]
        self.inside = {"blockquote": self.quotes, "td": self.cells}.get(tag)
        if self.inside is not None:
            self.inside.append("")

    def handle_endtag(self, tag):
        self.inside = None

    def handle_data(self, data):
        if self.inside is not None:
            self.inside[-1] += data


def main():
    nodes, relations = expected.read_graph(sys.argv[1])
    page = Page()
    with open(sys.argv[2], encoding="utf-8", newline="") as file:
        page.feed(file.read())
    differences = expected.Differences("Python's HTML parser")
    differences.same("elements", set(), set(page.elements) - ELEMENTS)
    differences.same("policy", True, page.policy.startswith("default-src 'none'"))
    for name, value in page.attributes:
        differences.same(f"{name}={value} is no handler", False, name.startswith("on"))
        if name in ("href", "src"):
            differences.same(f"{name}={value} has no scheme", False, ":" in value)
    quotes = {expected.gate(quote) for item in [*nodes.values(), *relations.values()]
              for quote in expected.quotes(item)}
    differences.same("there are quotes", True, bool(page.quotes))
    for quote in page.quotes:
        differences.same("is a quote of the graph", True, quote in quotes)
    for text in (r"C:\Users\end" + "\\", "</script><img src=x onerror=alert(1)>", "node"):
        differences.same(f"{text} is a cell", True, text in page.cells)
    differences.finish()


main()
