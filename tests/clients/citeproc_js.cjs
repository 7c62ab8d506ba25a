// Renders every item of a CSL-JSON file with citeproc-js, the engine inside Zotero: its first note and its entry.
//   node citeproc_js.cjs ITEMS.json STYLE.csl LOCALE.xml  ->  {"id": {"note": "...", "entry": "..."}} on stdout
const fs = require("fs");
const CSL = require("citeproc");

const [itemsPath, stylePath, localePath] = process.argv.slice(2);
const items = JSON.parse(fs.readFileSync(itemsPath, "utf8"));
const byId = new Map(items.map((item) => [String(item.id), item]));
const locale = fs.readFileSync(localePath, "utf8");
const system = { retrieveLocale: () => locale, retrieveItem: (id) => byId.get(String(id)) };

const engine = new CSL.Engine(system, fs.readFileSync(stylePath, "utf8"), "en-US");
const citations = [...byId.keys()].map((id, index) => ({
  citationID: id,
  citationItems: [{ id }],
  properties: { noteIndex: index + 1 },
}));
const rendered = {};
for (const [id, , note] of engine.rebuildProcessorState(citations, "text")) {
  rendered[id] = { note, entry: "" };
}
engine.setOutputFormat("text");
const bibliography = engine.makeBibliography();
if (bibliography) {
  bibliography[0].entry_ids.forEach(([id], index) => {
    rendered[id].entry = bibliography[1][index];
  });
}
process.stdout.write(JSON.stringify(rendered));
