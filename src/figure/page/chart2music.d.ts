/** What is used of the library, whose own types its package does not export. */
declare module "chart2music" {
  type Point = { readonly x: number; readonly y: number; readonly custom?: unknown };
  type Axis = {
    readonly label?: string;
    readonly valueLabels?: string[];
    readonly format?: (value: number) => string;
  };

  export type c2m = { cleanUp(): void };

  export function c2mChart(input: {
    readonly type: "line";
    readonly lang: string;
    readonly title: string;
    readonly element: HTMLElement;
    readonly cc: HTMLElement;
    readonly data: readonly Point[];
    readonly axes: { readonly x: Axis; readonly y: Axis };
    readonly options: { readonly onFocusCallback: (heard: { readonly point: Point }) => void };
  }): { readonly err: string | null; readonly data?: c2m };
}
