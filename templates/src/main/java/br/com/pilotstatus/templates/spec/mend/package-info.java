/**
 * Mends what is wrong in a received document and does no harm, and tells of it: nobody can correct the documents of others,
 * and what only describes, or is said twice, decides nothing. {@code Mends} is the door.
 *
 * <p>A class here knows one kind of fault. Those that the official schema finds are given to {@code FaultMends}; the others
 * are looked for. What we wrote ourselves, in the overlay or in the supplement, is never mended: it can be corrected.
 */
@NullMarked
package br.com.pilotstatus.templates.spec.mend;

import org.jspecify.annotations.NullMarked;
