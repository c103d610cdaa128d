import { z } from "zod";

/*
 * A strict content security policy forbids `new Function`, and zod tries it when the first schema is made.
 * So this must be the first import of every page's entry.
 */
z.config({ jitless: true });
