import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slugSchema } from "../generated/schemas.ts";
import { freeSlug, slugOf } from "./slug.ts";

describe("the slug of a title", () => {
  it.each([
    ["How to request a refund?", "how-to-request-a-refund"],
    ["Café hours & Über-Reservations", "cafe-hours-uber-reservations"],
    ["Straße, Ærø, œuvre, Łódź, ISPARTA'da ılık", "strasse-aero-oeuvre-lodz-ispartada-ilik"],
    ["The guest’s ﬁles — 50% off", "the-guests-files-50-off"],
    ["  --Already-a--slug_  ", "already-a-slug"],
    ["アレルギー A", "a"],
    ["アレルギー", "article"],
    ["🍕", "article"],
  ])("of %j is %j", (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it("is cut between words when it is long, and within one that is longer still", () => {
    expect(slugOf(`${"refund ".repeat(25)}policies`)).toBe("refund-".repeat(25).slice(0, -1));
    expect(slugOf("a".repeat(300))).toBe("a".repeat(180));
  });

  it("is one that the document allows, whatever the title, and so is the next free one", () => {
    const titles = fc.uint16Array({ maxLength: 300 }).map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(titles, (title) => {
        const slug = slugOf(title);
        expect(slugSchema.safeParse(slug).success).toBe(true);
        expect(slugSchema.safeParse(freeSlug(slug, new Set([slug]))).success).toBe(true);
      }),
    );
  });
});

describe("a free slug", () => {
  it("is the slug itself, or it with the first number that nobody has", () => {
    expect(freeSlug("menu", new Set(["menu-2", "menus"]))).toBe("menu");
    expect(freeSlug("menu", new Set(["menu"]))).toBe("menu-2");
    expect(freeSlug("menu", new Set(["menu", "menu-2", "menu-4", "menu-card"]))).toBe("menu-3");
  });
});
