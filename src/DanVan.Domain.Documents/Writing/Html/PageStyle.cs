namespace DanVan.Domain.Documents.Writing.Html;

/// <summary>The style of the page: dark on light, on screen and on paper.</summary>
internal static class PageStyle
{
    public const string Css = """
        :root { --error: #a3140f; --warning: #7a4a00; --note: #1d4f91; --open: #4a4a4a; --good: #1c6b2a; --line: #c9c9c9; }
        * { box-sizing: border-box; }
        body { margin: 0 auto; max-width: 78rem; padding: 1rem 1.5rem 3rem; color: #1a1a1a; background: #fff; font: 1rem/1.5 "Times New Roman", "Liberation Serif", Tinos, serif; }
        h1, h2, .summary, .card, .index, .ref, .small, caption, figure { font-family: "Segoe UI", Roboto, "Liberation Sans", Arial, system-ui, sans-serif; }
        h1 { font-size: 1.4rem; margin: 0 0 .5rem; }
        h2 { font-size: 1.1rem; margin: 1.2rem 0 .5rem; }
        h3, h4, h5, h6 { font-size: 1rem; margin: 1rem 0 .4rem; }
        h6 { font-style: italic; }
        h3.top { text-align: center; font-size: 1.1rem; }
        p { margin: 0 0 .5rem; }
        a { color: #1d4f91; }
        dl, dd, ul, ol, figure { margin: 0; padding: 0; }
        ul { list-style: none; }
        .small { font-size: .85rem; color: #444; }
        .summary { border-bottom: 2px solid #1a1a1a; padding-bottom: 1rem; margin-bottom: 1.5rem; font-size: .92rem; }
        .verdict { font-weight: 700; padding: .5rem .8rem; border: 1px solid; border-left-width: 6px; }
        .verdict.good { color: var(--good); background: #f1f8f2; }
        .verdict.error { color: var(--error); background: #fdf3f2; }
        .facts div { display: grid; grid-template-columns: 10rem 1fr; gap: 1rem; padding: .1rem 0; }
        .facts dt { color: #444; }
        .counts { display: flex; flex-wrap: wrap; gap: .4rem 1.5rem; margin: .8rem 0; }
        .counts .error { color: var(--error); } .counts .warning { color: var(--warning); } .counts .note { color: var(--note); } .counts .open { color: var(--open); } .counts .none { color: #555; }
        .sign { display: inline-block; min-width: 1.4em; text-align: center; font-weight: 700; margin-right: .3em; border: 1px solid currentColor; border-radius: 2px; line-height: 1.3; }
        .row { display: grid; grid-template-columns: minmax(0, 46rem) minmax(16rem, 24rem); gap: 0 2rem; align-items: start; }
        .row.across { display: block; margin-bottom: 1rem; }
        .row > .text { grid-column: 1; min-width: 0; }
        .row > .notes { grid-column: 2; margin-top: .2rem; }
        .row.across > .notes, section > .notes { display: grid; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); gap: .6rem; margin-top: .6rem; align-items: start; }
        .part { margin-bottom: 1rem; }
        .paragraph { text-align: justify; text-indent: 2rem; }
        .paragraph .marker { font-weight: 400; }
        .item { padding-left: 1.2rem; text-indent: -1.2rem; margin-left: 2rem; text-align: justify; }
        .frame { text-align: center; font-style: italic; }
        .columns { display: grid; grid-template-columns: 1fr 1.2fr; gap: 1.5rem; margin-bottom: 1rem; }
        .columns p { margin: 0; }
        .columns .strong { font-weight: 700; }
        .part > .row > .text > .columns > .right, .part > .row > .text > .columns:has(+ .title) > .left { text-align: center; }
        .motto { font-weight: 700; }
        .motto::after { content: ""; display: block; width: 60%; margin: .2rem auto .4rem; border-top: 1px solid; }
        .date { font-style: italic; }
        .title { text-align: center; font-weight: 700; margin-bottom: 1rem; }
        .title p { margin: 0; }
        .title-word { font-size: 1.15rem; }
        .figure { border-bottom: 1px dotted #8a8a8a; }
        mark { color: inherit; background: none; padding: 0 .1em; }
        mark.error { background: #fbe3e1; border-bottom: 3px solid var(--error); }
        mark.warning { background: #fdf0d5; border-bottom: 3px dashed var(--warning); }
        mark.note { background: #e8f0fb; border-bottom: 3px dotted var(--note); }
        mark.open { background: #efefef; border-bottom: 3px double var(--open); }
        .ref { font-size: .72rem; font-weight: 600; white-space: nowrap; text-decoration: none; padding: 0 .25em; border: 1px solid currentColor; border-radius: 3px; background: #fff; text-indent: 0; font-style: normal; display: inline-block; line-height: 1.35; }
        .ref:hover, .ref:focus { text-decoration: underline; }
        .ref.error { color: var(--error); } .ref.warning { color: var(--warning); } .ref.note { color: var(--note); } .ref.open { color: var(--open); }
        .card { font-size: .84rem; line-height: 1.4; border: 1px solid var(--line); border-left: 5px solid; padding: .5rem .7rem; margin-bottom: .6rem; background: #fff; text-align: left; text-indent: 0; font-weight: 400; font-style: normal; overflow-wrap: anywhere; }
        .card.error { border-left-color: var(--error); } .card.warning { border-left-color: var(--warning); border-left-style: dashed; } .card.note { border-left-color: var(--note); border-left-style: dotted; } .card.open { border-left-color: var(--open); border-left-style: double; }
        .card p { margin: 0 0 .35rem; }
        .card.error .card-head { color: var(--error); } .card.warning .card-head { color: var(--warning); } .card.note .card-head { color: var(--note); } .card.open .card-head { color: var(--open); }
        .code { font-family: ui-monospace, "Liberation Mono", Consolas, monospace; font-size: .92em; white-space: nowrap; }
        .rule { display: block; color: #444; font-size: .95em; }
        .numbers { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin-bottom: .35rem; }
        .numbers dt { color: #444; font-size: .92em; }
        .numbers dd { font-weight: 700; }
        .card-label { color: #444; }
        .repairs { padding-left: 1.3rem; margin-bottom: .35rem; }
        .places { font-size: .92em; color: #444; }
        .card:target { outline: 3px solid #1d4f91; }
        .sheet { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; font-size: .92rem; }
        caption { text-align: left; font-size: .85rem; color: #444; padding: .2rem 0; }
        th, td { border: 1px solid #555; padding: .25rem .4rem; vertical-align: top; overflow-wrap: break-word; }
        thead th { text-align: center; vertical-align: middle; font-weight: 700; background: #f6f6f6; }
        tbody th { text-align: left; font-weight: 400; }
        td.number { text-align: center; }
        td.error, th.error { background: #fdf3f2; } td.warning, th.warning { background: #fffaf0; }
        .column-numbers td { text-align: center; font-style: italic; font-size: .85em; }
        .blank { color: #555; font-style: italic; font-size: .85em; }
        .index th, .index td { border-color: var(--line); }
        .index thead th { text-align: left; }
        .picture { margin: .3rem 0; }
        .picture svg { width: 100%; max-width: 26rem; height: auto; display: block; }
        .picture text { font-size: 11px; fill: #1a1a1a; }
        .picture .tick { fill: #444; font-size: 10px; }
        .picture .grid { stroke: #ddd; } .picture .axis { stroke: #555; }
        .picture .stated { fill: #fff; stroke: #1a1a1a; stroke-width: 1.5; } .picture .possible { fill: #4477aa; stroke: #224466; }
        .picture .part { fill: #9fbfdf; stroke: #fff; } .picture .part.other { fill: #6f9cc8; } .picture .whole { fill: #d9d9d9; stroke: #777; }
        .picture .gap { fill: #fff; stroke: #a3140f; stroke-width: 1.5; stroke-dasharray: 4 2; } .picture .gap-label { fill: #a3140f; font-weight: 700; }
        .picture .in-bar { fill: #10253a; }
        @media (max-width: 60rem) { .row { display: block; } .notes { margin: .4rem 0 .8rem 1rem; } }
        @page { size: A4; margin: 18mm 16mm 18mm 20mm; }
        @page across { size: A4 landscape; margin: 16mm; }
        @media print {
          body { max-width: none; padding: 0; font-size: 11pt; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
          .row { display: block; }
          .row > .notes { margin: .2rem 0 .6rem 1.5rem; }
          .card { font-size: 9pt; break-inside: avoid; padding: .35rem .6rem; }
          .summary { border: 0; font-size: 9pt; line-height: 1.3; } .summary h1 { margin: 0 0 .4rem; } .summary h2 { margin: .5rem 0 .3rem; }
          .index { font-size: 8pt; line-height: 1.25; } .index th, .index td { padding: .04rem .3rem; } .index .ref { font-size: 7.5pt; padding: 0 .2rem; }
          .index td:first-child, .index td:last-child { white-space: nowrap; }
          main { break-before: page; }
          .across .sheet.short { break-inside: avoid; }
          .row.across > .notes, section > .notes { display: block; columns: 2; column-gap: .6rem; margin-left: 0; }
          h1, h2, h3, h4, h5, h6, caption { break-after: avoid; }
          tr, figure, .columns { break-inside: avoid; }
          thead { display: table-header-group; }
          .sheet { overflow: visible; }
          .wide { page: across; }
          a { color: inherit; text-decoration: none; }
          p { orphans: 2; widows: 2; }
        }

        """;
}
