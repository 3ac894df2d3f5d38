import { describe, expect, it } from "vitest";
import { requireDrawing } from "../../src/figure/page/drawing-markup.ts";

describe("the markup of a drawing", () => {
  it("passes as it is with lines, shapes and words", () => {
    const drawing =
      '<svg class="plot" viewBox="0 0 9 9"><g data-points="0:1,2"><path d="M0,1"/></g>\n<text x="1" paint-order="stroke">on = 1 &lt; 2</text><line x1="0"></line></svg>';
    expect(requireDrawing(drawing)).toBe(drawing);
  });

  it.each([
    "<script>alert(1)</script>",
    '<svg onload="alert(1)"></svg>',
    '<svg ONLOAD="alert(1)"></svg>',
    '<SVG oNload="alert(1)"></SVG>',
    '<svg><a href="javascript:alert(1)"><text>x</text></a></svg>',
    '<svg><path d="M0,1" href="//elsewhere.example"/></svg>',
    '<svg><path d="M0,1" HREF="//elsewhere.example"/></svg>',
    '<svg><g Style="background:url(//elsewhere.example)"></g></svg>',
    '<svg><path d="M0,1" Src="//elsewhere.example"/></svg>',
    '<svg><g style="background:url(//elsewhere.example)"></g></svg>',
    "<svg><foreignObject><iframe></iframe></foreignObject></svg>",
    "<img src=x onerror=alert(1)>",
    "<svg><text>x</text><path onload=alert(1)></svg>",
    "<!--><img>-->",
  ])("is refused with %s", (markup) => {
    expect(() => requireDrawing(markup)).toThrow(TypeError);
  });
});
