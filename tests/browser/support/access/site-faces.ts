/**
 * Sets the page in its own faces, however late they came: one that a busy machine does not bring in
 * time is left out (`font-display: optional`), and what stands in for it differs by machine.
 */
export const useSiteFaces = async (): Promise<void> => {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const faces = rules
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .map(({ style }) => {
      const [family, source] = [
        style.getPropertyValue("font-family"),
        style.getPropertyValue("src"),
      ];
      const weight = style.getPropertyValue("font-weight");
      return new FontFace(family.replaceAll('"', ""), source, { weight, display: "block" });
    });
  for (const face of await Promise.all(faces.map((face) => face.load()))) document.fonts.add(face);
  await document.fonts.ready;
};
