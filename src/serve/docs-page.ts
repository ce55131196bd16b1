/** A page that shows what the service answers, and tries it: made from /openapi.json in the browser, without anything from elsewhere. */
export const docsPage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>thidua: the service</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem; color-scheme: light dark }
details { border: 1px solid #8888; border-radius: .4rem; margin: .6rem 0; padding: .4rem .8rem }
summary { cursor: pointer; overflow-wrap: anywhere }
label { display: grid; gap: .2rem; margin: .5rem 0 } input, textarea, select { font: inherit; padding: .3rem; max-width: 30rem }
button { font: inherit; padding: .3rem 1rem } pre { overflow: auto; max-height: 30rem; border: 1px solid #8888; padding: .5rem }
small { opacity: .8 }
</style></head><body>
<h1>thidua</h1>
<p>What this service answers, to try: <a href="openapi.json">openapi.json</a> describes it for programs.</p>
<label id="token" hidden>Token <input type="password" autocomplete="off"></label>
<main></main>
<script>
"use strict";
const make = (name, properties = {}, ...inside) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...inside);
  return element;
};
const token = document.querySelector("#token");
function operation(path, method, { summary = "", parameters = [], requestBody }) {
  const inputs = parameters.map(({ name, in: where, required, description = "", schema = {} }) => {
    const input = schema.enum
      ? make("select", {}, ...(required ? [] : [make("option", { value: "" })]), ...schema.enum.map((value) => make("option", { value }, value)))
      : make("input", { placeholder: schema.default ?? "" });
    return { name, where, input, label: make("label", {}, name, input, make("small", {}, description)) };
  });
  const body = method === "post" ? make("textarea", { rows: 6, value: "<p>Ngày 09/3/2018, Cụm thi đua 2 họp tại Quận 10.</p>" }) : null;
  const answer = make("pre", { hidden: true });
  const form = make("form", {}, ...inputs.map(({ label }) => label), ...(body ? [make("label", {}, "the page", body)] : []), make("button", {}, "Try it"), answer);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    let url = path.replace(/^\\//, "");
    const query = new URLSearchParams();
    for (const { name, where, input } of inputs) {
      if (where === "path") url = url.replace("{" + name + "}", encodeURIComponent(input.value));
      else if (input.value !== "") query.set(name, input.value);
    }
    const secret = token.querySelector("input").value;
    const headers = { ...(secret && { authorization: "Bearer " + secret }), ...(body && { "content-type": "text/html; charset=utf-8" }) };
    const response = await fetch(url + (query.size > 0 ? "?" + query : ""), { method: method.toUpperCase(), headers, ...(body && { body: body.value }) });
    const text = await response.text();
    let shown = text;
    try { shown = JSON.stringify(JSON.parse(text), null, 2); } catch {}
    answer.textContent = response.status + " " + response.statusText + "\\n" + shown.slice(0, 200000);
    answer.hidden = false;
  });
  return make("details", {}, make("summary", {}, make("code", {}, method.toUpperCase() + " " + path), " " + summary), form);
}
async function show() {
  const secret = token.querySelector("input").value;
  const response = await fetch("openapi.json", { headers: secret ? { authorization: "Bearer " + secret } : {} });
  token.hidden = response.ok && secret === "";
  if (!response.ok) return;
  const { paths } = await response.json();
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => operation(path, method, described)));
  document.querySelector("main").replaceChildren(...operations);
}
token.addEventListener("change", show);
show();
</script></body></html>
`;
