/** Refuses what is no OpenAPI, or contradicts itself, in words that say where and how to mend it. */
@NullMarked
package br.com.pilotstatus.templates.spec.check;

import org.jspecify.annotations.NullMarked;
