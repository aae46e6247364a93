// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync } from "node:fs";
import type { Browser, Locator, Page } from "playwright-core";

/** The Playground in a browser, used as a person does. */
export type ChatPage = {
  readonly page: Page;
  /** Writes a message and sends it, and waits for what is answered, a card or plain words. */
  say(text: string): Promise<void>;
  /** The newest card. */
  card(): Locator;
  /** Waits until the newest card shows this text. */
  waitForCard(text: string | RegExp): Promise<Locator>;
  /** Presses a button of the newest card. */
  press(title: string): Promise<void>;
  /** Writes in a field of the newest card, in the place of what it held. */
  fill(label: string, value: string): Promise<void>;
  /** What a field of the newest card holds. */
  valueOf(label: string): Promise<string>;
  /** Picks one of the choices of a list of the newest card. */
  choose(label: string, choice: string): Promise<void>;
  /** Keeps a picture of the newest card in `artifacts/`. */
  picture(name: string): Promise<void>;
  /** The texts of the newest card that do not fit where they stand. */
  cutTexts(): Promise<readonly string[]>;
  close(): Promise<void>;
};

const phoneWidth = 320;

/** Opens the chat. The Playground draws cards at one width at any viewport: on a phone they are narrowed by hand. */
export async function openChatPage(browser: Browser, url: string, { isPhone = false } = {}): Promise<ChatPage> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 1400 },
    deviceScaleFactor: 1.5,
    locale: "it-IT",
  });
  await page.goto(url);
  if (isPhone) await page.addStyleTag({ content: `.ac-adaptiveCard { width: ${phoneWidth}px !important; }` });
  const box = page.locator('[contenteditable="true"][role="textbox"]');
  await box.waitFor();
  const card = () => page.locator(".ac-adaptiveCard").last();

  return {
    page,
    card,
    async say(text) {
      const answers = page.getByLabel("Message author", { exact: true });
      const before = await answers.count();
      await box.click();
      await page.keyboard.insertText(text);
      await page.keyboard.press("Enter");
      await answers.nth(before).waitFor();
    },
    async waitForCard(text) {
      await card().getByText(text).first().waitFor();
      return card();
    },
    async press(title) {
      await card().getByRole("button", { name: title, exact: true }).click();
    },
    async fill(label, value) {
      await card().getByLabel(label, { exact: true }).fill(value);
    },
    async valueOf(label) {
      return card().getByLabel(label, { exact: true }).inputValue();
    },
    async choose(label, choice) {
      await card().getByRole("combobox", { name: label, exact: true }).click();
      await page.getByRole("menuitemcheckbox", { name: choice, exact: true }).click();
      await page.keyboard.press("Escape");
    },
    async picture(name) {
      mkdirSync("artifacts", { recursive: true });
      await page.waitForTimeout(300);
      // A locator's own picture waits for two equal frames, which a busy machine may not draw within half a minute.
      await card().evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
      const clip = await card().boundingBox();
      if (clip) await page.screenshot({ path: `artifacts/${name}.png`, clip });
    },
    cutTexts: () => card().evaluate(findCutTexts),
    close: () => page.close(),
  };
}

/**
 * Runs in the page. A text is cut by a box that hides what does not fit, or by running past the card's own edge. Below
 * 4 pixels it is the padding of a group of choices, never a text.
 */
function findCutTexts(card: HTMLElement | SVGElement): string[] {
  const edge = card.getBoundingClientRect().right + 1;
  const isCut = (element: HTMLElement) => {
    const hidden = Math.max(element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight);
    const isHiding = hidden > 4 && /hidden|clip/.test(getComputedStyle(element).overflow);
    return element.clientWidth > 0 && (isHiding || element.getBoundingClientRect().right > edge);
  };
  const cut = [...card.querySelectorAll<HTMLElement>("*")].filter((element) => element.innerText && isCut(element));
  return [...new Set(cut.map(({ innerText }) => innerText))];
}
