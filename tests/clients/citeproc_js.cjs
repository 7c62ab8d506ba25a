// Renders every item of a CSL-JSON file with citeproc-js, the engine inside Zotero: one note or bibliography entry each.
//   node citeproc_js.cjs ITEMS.json STYLE.csl LOCALE.xml  ->  {"id": {"note": "...", "entry": "..."}} on stdout
const fs = require("fs");
const CSL = require("citeproc");

const [itemsPath, stylePath, localePath] = process.argv.slice(2);
const items = JSON.parse(fs.readFileSync(itemsPath, "utf8"));
const byId = new Map(items.map((item) => [String(item.id), item]));
const locale = fs.readFileSync(localePath, "utf8");
const system = { retrieveLocale: () => locale, retrieveItem: (id) => byId.get(String(id)) };

const rendered = {};
for (const id of byId.keys()) {
  const engine = new CSL.Engine(system, fs.readFileSync(stylePath, "utf8"), "en-US");
  engine.setOutputFormat("text");
  engine.updateItems([id]);
  const cluster = { citationItems: [{ id }], properties: { noteIndex: 1 } };
  const note = engine.processCitationCluster(cluster, [], [])[1][0][1];
  const bibliography = engine.makeBibliography();
  rendered[id] = { note, entry: bibliography ? bibliography[1].join("") : "" };
}
process.stdout.write(JSON.stringify(rendered));
