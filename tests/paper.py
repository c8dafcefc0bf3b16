"""Paper for tests: small PDF, DOCX and HTML files made here, whole or broken."""

from __future__ import annotations

import io
import zipfile
import zlib

PARAGRAPH = (
    "The ministry expects that {thing} will cost less than planned, because the contract was "
    "signed early and the first deliveries arrived in spring. Parliament asked for a yearly "
    "report on {thing}, which the auditors will read before the budget is voted. "
)


def pdf(pages, title="", made="", stream=None):
    """A PDF with these texts as pages, one line of text per line; `stream` is a raw content."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", _FONT]
    kids = []
    for text in pages:
        body = stream or _content(text)
        packed = zlib.compress(body)
        objects.append(
            b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(packed), packed)
        )
        objects.append(_PAGE % len(objects))
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), b" ".join(kids))
    objects.append(f"<< /Title ({title}) /CreationDate ({made or 'D:20250213'}) >>".encode())
    return _file(objects)


_FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
_PAGE = (
    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
    b"/Resources << /Font << /F1 3 0 R >> >> /Contents %d 0 R >>"
)


def _content(text):
    lines = "\n".join(
        "({}) Tj T*".format(line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)"))
        for line in text.splitlines()
    )
    return f"BT /F1 10 Tf 13 TL 50 790 Td\n{lines}\nET".encode("cp1252")


def _file(objects):
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, item in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, item)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer << /Size %d /Root 1 0 R /Info %d 0 R >>\n" % (len(objects) + 1, len(objects))
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % table)


def wrapped(text, width=80):
    """A text broken into lines as a printer breaks it."""
    lines, line = [], ""
    for word in text.split():
        if len(line) + len(word) >= width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return "\n".join([*lines, line])


def encrypted(data):
    """The same PDF behind a password."""
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    writer.encrypt("secret", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def docx(parts, title=""):
    """A Word document of (style or "table", text or rows) parts."""
    import docx as word

    document = word.Document()
    document.core_properties.title = title
    for kind, given in parts:
        if kind == "table":
            table = document.add_table(rows=len(given), cols=len(given[0]))
            for row, cells in enumerate(given):
                for column, text in enumerate(cells):
                    table.cell(row, column).text = text
        else:
            document.add_paragraph(given, style=kind or None)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def bloated(size):
    """A Word file whose text unpacks to `size` bytes of spaces."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("word/document.xml", b" " * size)
    return out.getvalue()


def page(body, title="Allies agree", site="Baltic Review", day="2025-06-25"):
    """A web page with a menu, metadata and a body."""
    return (
        f'<!doctype html><html lang="en"><head><title>{title}</title>'
        f'<meta property="og:site_name" content="{site}">'
        f'<meta property="article:published_time" content="{day}T10:00:00Z"></head>'
        f"<body><nav>Home Contact Imprint</nav><article><h1>{title}</h1>{body}</article>"
        "<footer>All rights reserved</footer></body></html>"
    ).encode()
