#!/usr/bin/env python3
"""Which sources of a target may be compiled as one translation unit.

    unity_groups.py ROOT LINES SOURCE…    prints `GROUP<tab>SOURCE` for each source

Names of anonymous namespaces, file-scope statics and macros are private to a source; in a joint
unit those that come later see them. So a source joins a group only when it mentions nothing that
a source before it keeps private or got from a header that this one lacks, whatever it means
there, and keeps nothing private that headers of the others declare: no clash, no new overload.
Headers are looked for under ROOT.
The text is read by tokens, not parsed; where in doubt a name counts as private.
A group is closed when it has LINES lines.
"""
import functools
import os
import re
import sys

TOKEN = re.compile(r'[A-Za-z_]\w*|::|->|[^\s\w]|\d[\w.]*')
NOISE = re.compile(r'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"'
                   r'|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.DOTALL)
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*"([^"]+)"', re.MULTILINE)
MACRO = re.compile(r'^[ \t]*#[ \t]*define[ \t]+(\w+)', re.MULTILINE)
DIRECTIVE = re.compile(r'^[ \t]*#(?:\\\n|[^\n])*', re.MULTILINE)
NAME = re.compile(r'[A-Za-z_]\w*$')
CLOSING = {'(': ')', '[': ']', '{': '}'}
NO_NAMES = frozenset('''
alignas auto bool char const constexpr consteval constinit decltype double extern explicit float
inline int long noexcept operator short signed size_t static static_assert std string string_view
struct class enum union template typename unsigned using vector void volatile requires concept
namespace return if for while TEST_CASE SECTION TEMPLATE_TEST_CASE'''.split())


def skip_pair(tokens, at):
    """The place after the bracket that closes the one at `at`."""
    opening, depth = tokens[at], 0
    while at < len(tokens):
        if tokens[at] == opening:
            depth += 1
        elif tokens[at] == CLOSING[opening]:
            depth -= 1
            if depth == 0:
                return at + 1
        at += 1
    return at


def declared_names(tokens):
    """Names that the declarations of one scope bring in: each identifier before a bracket, an
    initialiser, a base or the end; enumerators of plain enums too."""
    names, at, is_enum = set(), 0, False
    while at < len(tokens):
        token = tokens[at]
        before = tokens[at - 1] if at else ''
        if token in '([{=;:,' and NAME.match(before) and tokens[at - 2:at - 1] != ['::']:
            names.add(before)
        if token == 'enum':
            is_enum = tokens[at + 1] not in ('class', 'struct')
        if token in CLOSING:
            end = skip_pair(tokens, at)
            if token == '{' and is_enum:
                names.update(filter(NAME.match, tokens[at:end]))
                is_enum = False
            at = end
            continue
        at += 1
    return names - NO_NAMES


def private_names(tokens):
    names, at = set(), 0
    while at < len(tokens):
        if tokens[at:at + 2] == ['namespace', '{']:
            end = skip_pair(tokens, at + 1)
            names |= declared_names(tokens[at + 2:end - 1])
            at = end
        elif tokens[at] == 'static':
            end = at
            while end < len(tokens) and tokens[end] not in '({=;':
                end += 1
            names |= declared_names(tokens[at:end + 1])
            at = end
        elif tokens[at] == '{' and 'namespace' not in tokens[max(0, at - 4):at]:
            at = skip_pair(tokens, at)
        else:
            at += 1
    return names


def mentioned_names(tokens):
    return {token for at, token in enumerate(tokens)
            if NAME.match(token) and (at == 0 or tokens[at - 1] not in ('.', '->'))}


def read_tokens(path):
    """The text, its tokens, and the headers of ours that it includes."""
    with open(path, encoding='utf-8') as file:
        text = file.read()
    headers = [os.path.join(root, name) for name in INCLUDE.findall(text)]
    code = NOISE.sub(' 0 ', text)
    return code, TOKEN.findall(DIRECTIVE.sub(' ', code)), filter(os.path.exists, headers)


@functools.cache
def names_of_header(path):
    """What a header and those that it includes declare, members apart: (name, header)."""
    _, tokens, headers = read_tokens(path)
    names, at = set(), 0
    while at < len(tokens):
        if tokens[at] == 'namespace':
            start = tokens.index('{', at) if '{' in tokens[at:] else at
            end = skip_pair(tokens, start)
            names |= declared_names(tokens[start + 1:end - 1])
            at = end
        else:
            at += 1
    return {(name, path) for name in names}.union(*map(names_of_header, headers))


class Source:
    def __init__(self, path):
        self.path = path
        code, tokens, headers = read_tokens(path)
        self.lines = code.count('\n')
        self.private = private_names(tokens) | set(MACRO.findall(code))
        self.declared = set().union(*map(names_of_header, headers))
        self.from_headers = {name for name, _ in self.declared}
        self.mentioned = mentioned_names(tokens)


class Group:
    def __init__(self):
        self.sources, self.lines, self.private, self.declared = [], 0, set(), set()

    def takes(self, source, most_lines):
        return (self.lines + source.lines <= most_lines
                and self.private.isdisjoint(source.mentioned | source.from_headers)
                and source.mentioned.isdisjoint(
                    {name for name, _ in self.declared - source.declared}))

    def add(self, source):
        self.sources.append(source)
        self.lines += source.lines
        self.private |= source.private
        self.declared |= source.declared


def main():
    groups = []
    for source in map(Source, sys.argv[3:]):
        for group in groups:
            if group.takes(source, int(sys.argv[2])):
                break
        else:
            group = Group()
            groups.append(group)
        group.add(source)
    for number, group in enumerate(groups):
        for source in group.sources:
            print(f'{number}\t{source.path}')


root = sys.argv[1]
if __name__ == '__main__':
    main()
