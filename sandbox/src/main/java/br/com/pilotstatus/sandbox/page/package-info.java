/**
 * A page on which people try the operations: Swagger UI, with the document that is served.
 *
 * <p>The door is {@link br.com.pilotstatus.sandbox.page.TryPage}.
 */
@NullMarked
package br.com.pilotstatus.sandbox.page;

import org.jspecify.annotations.NullMarked;
