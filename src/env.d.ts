declare namespace App {
  interface Locals {
    /** Ids of the references on this page in the order of their numbers, and those cited so far. */
    citations?: { order: string[]; seen: Set<string> };
    /** Folder of the article being rendered, below content/articles: its pictures lie there. */
    folder?: string;
  }
}
