/** The small plots of one cluster only. */
export function connectNarrow(page: Document): void {
  const place = page.getElementById("narrow");
  const select = place?.querySelector("select");
  if (place === null || select === null || select === undefined) return;
  place.hidden = false;
  const apply = () => {
    for (const item of page.querySelectorAll<HTMLElement>("[data-clusters]"))
      item.hidden = select.value !== "" && !item.dataset.clusters!.split(" ").includes(select.value);
  };
  select.addEventListener("change", () => {
    history.replaceState(null, "", select.value === "" ? "#" : `#cluster=${encodeURIComponent(select.value)}`);
    apply();
  });
  select.value = new URLSearchParams(location.hash.slice(1)).get("cluster") ?? "";
  apply();
}
