import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { chooseSources } from "../../../scripts/download/download-all.ts";
import { findSource } from "../../../scripts/pipeline/raw-files.ts";
import {
  api,
  catalogue,
  editionText,
  fileAddress,
  fileName,
  filePath,
  monthsFrom,
  offered,
  run,
  temporaryFolder,
} from "./edition.ts";
import { send, sendRanges, startPublisher, type Answer, type Publisher } from "./publisher.ts";

let publisher: Publisher | undefined;

afterEach(async () => {
  await publisher?.close();
  publisher = undefined;
});

const july = editionText();
const august = editionText({ months: monthsFrom("2024-08", 24) });

async function serve(file: Answer, list: Answer = offered()): Promise<URL> {
  await publisher?.close();
  publisher = await startPublisher({ [api]: list, [filePath]: file });
  return publisher.url;
}

describe("editions", () => {
  it("lie beside each other by the publisher's date, and the newest is the one that is read", async () => {
    const directory = await temporaryFolder();
    const [id] = chooseSources(["mps-borough-monthly-bocu"]);
    if (id === undefined) throw new Error("the source is gone");
    const folder = join(directory, id);
    const dated = (day: string) => offered({ last_modified: `${day}T09:00:00` });
    const before = await run({ from: await serve(send(july), dated("2026-07-15")), folder });
    const after = await run({ from: await serve(send(august), dated("2026-08-14")), folder });
    expect([before.edition, after.edition]).toEqual(["2026-07-15", "2026-08-14"]);
    expect(await readFile(join(folder, "2026-07-15", fileName), "utf8")).toBe(july);
    const found = await findSource([directory], { id, files: [fileName] });
    expect(found.folder?.path).toBe(join(folder, "2026-08-14"));
  });

  it("are kept once: the same file again changes nothing", async () => {
    const folder = await temporaryFolder();
    const first = await run({ from: await serve(send(july)), folder });
    const again = await run({ from: await serve(send(july)), folder, now: "2026-09-20" });
    expect([first.edition, again.edition]).toEqual(["2026-08-20", undefined]);
    expect(await readdir(folder)).toEqual(["2026-08-20"]);
  });

  it("of the same day with other bytes leave the first in its place and come after it", async () => {
    const folder = await temporaryFolder();
    await run({ from: await serve(send(july)), folder });
    const mended = july.replace("KIND 7,Camden,", "KIND 7,Camden,1");
    const second = await run({ from: await serve(send(mended)), folder });
    expect(second.edition).toBe("2026-08-20-2");
    expect(await readFile(join(folder, "2026-08-20", fileName), "utf8")).toBe(july);
  });

  const bad: Readonly<Record<string, [string, string]>> = {
    "a column renamed": [editionText({ names: "Group,SubGroup,Borough" }), 'the header "BOCU"'],
    "a month missing in the middle": [
      editionText({ months: monthsFrom("2024-07", 25).filter((month) => month !== "202501") }),
      "expected 2025-01",
    ],
    "the newest month missing": [
      editionText({ months: monthsFrom("2024-07", 23) }),
      "at least 24 months, found 23",
    ],
    "an older edition": [
      editionText({ months: monthsFrom("2024-06", 24) }),
      "it ends with 2026-05, the edition at hand with 2026-06",
    ],
    "most of its rows missing": [editionText({ rows: 200 }), "the edition before"],
    "no rows": [`${july.split("\n")[0]}\n`, "expected rows"],
  };
  it.each(Object.entries(bad))(
    "refuse %s, and what is at hand stays",
    async (_what, [text, why]) => {
      const folder = await temporaryFolder();
      await mkdir(join(folder, "2026-07-15"));
      await writeFile(join(folder, "2026-07-15", fileName), july);
      const refused = run({ from: await serve(send(text)), folder, held: july });
      await expect(refused).rejects.toThrow(why);
      expect(await readFile(join(folder, "2026-07-15", fileName), "utf8")).toBe(july);
      expect(await readFile(join(folder, ".refused", fileName), "utf8")).toBe(text);
      expect((await readdir(folder)).filter((name) => !name.startsWith("."))).toEqual([
        "2026-07-15",
      ]);
    },
  );
});

describe("a run that was broken off", () => {
  const leaveHalf = async (folder: string): Promise<void> => {
    const part = join(folder, ".part", fileName);
    await mkdir(join(folder, ".part"));
    await writeFile(part, july.slice(0, 4000));
    const note = { address: fileAddress, validator: '"edition-1"' };
    await writeFile(`${part}.begun.json`, JSON.stringify(note));
  };

  it("is gone on with by the next", async () => {
    const folder = await temporaryFolder();
    await leaveHalf(folder);
    const { edition } = await run({ from: await serve(sendRanges(Buffer.from(july))), folder });
    expect(publisher?.visits.at(-1)).toContain("bytes=4000-");
    expect(await readFile(join(folder, edition ?? "", fileName), "utf8")).toBe(july);
  });

  it("is begun again where the publisher has another file since, or knows no ranges", async () => {
    for (const answer of [sendRanges(Buffer.from(august), '"edition-2"'), send(august)]) {
      const folder = await temporaryFolder();
      await leaveHalf(folder);
      const { edition } = await run({ from: await serve(answer), folder });
      expect(await readFile(join(folder, edition ?? "", fileName), "utf8")).toBe(august);
    }
  });
});

describe("the publisher's catalogue", () => {
  const name = "MPS Borough Level Crime (most recent 24 months)";

  it("gives the newest of several, whatever their order", async () => {
    const list = catalogue(
      { name, url: "https://old.test/a.csv", last_modified: "2026-06-15" },
      { name: `${name}.csv`, url: fileAddress, last_modified: "2026-08-14" },
      { name, url: "https://old.test/b.csv", last_modified: "2026-07-15" },
    );
    const { edition } = await run({
      from: await serve(send(july), list),
      folder: await temporaryFolder(),
    });
    expect(edition).toBe("2026-08-14");
  });

  it("is quoted where it has none of that name", async () => {
    const list = catalogue({ name: "MPS LSOA Level Crime", url: fileAddress });
    const refused = run({ from: await serve(send(july), list), folder: await temporaryFolder() });
    await expect(refused).rejects.toThrow('it offers "MPS LSOA Level Crime"');
  });

  it.each([
    ["a web page", send("<html>Down for repairs</html>"), "expected JSON"],
    ["a failure", send('{"success": false, "error": {}}'), "lists no resources"],
  ])("that answers with %s is named", async (_what, answer, why) => {
    const refused = run({ from: await serve(send(july), answer), folder: await temporaryFolder() });
    await expect(refused).rejects.toThrow(why);
  });
});

describe("a stand-in for the publishers", () => {
  it("gets every request, redirects by name, by path and to itself too", async () => {
    const redirect =
      (location: string): Answer =>
      (_request, response) => {
        response.writeHead(302, { location }).end();
      };
    publisher = await startPublisher({
      [api]: offered(),
      [filePath]: redirect("https://cdn.test/one.csv?key=a%20b"),
      "/cdn.test/one.csv?key=a%20b": redirect("/two.csv"),
      "/cdn.test/two.csv": (_request, response) => {
        response
          .writeHead(307, { location: `${publisher?.url.origin}/other.test/three.csv` })
          .end();
      },
      "/other.test/three.csv": redirect("/other.test/four.csv"),
      "/other.test/four.csv": send(july),
    });
    const folder = await temporaryFolder();
    const { edition } = await run({ from: publisher.url, folder });
    expect(await readFile(join(folder, edition ?? "", fileName), "utf8")).toBe(july);
    expect(publisher.visits).toHaveLength(6);
  });

  it("is not left in a circle of redirects", async () => {
    const circle: Answer = (_request, response) => {
      response.writeHead(302, { location: fileAddress }).end();
    };
    const refused = run({ from: await serve(circle), folder: await temporaryFolder() });
    await expect(refused).rejects.toThrow("lead back to itself");
  });
});
