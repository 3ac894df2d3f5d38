/** The colours that carry meaning, by the names of the stylesheet's tokens. */
export const thisArea = "var(--this-area)";
export const comparison = "var(--comparison)";
export const third = "var(--third)";
export const fourth = "var(--fourth)";
export const others = "var(--others)";
export const ink = "var(--ink)";
export const soft = "var(--soft)";
export const hairline = "var(--hairline)";
export const paper = "var(--paper)";
export const wash = "var(--wash)";
export const edge = "var(--edge)";
export const missing = "url(#missing)";
