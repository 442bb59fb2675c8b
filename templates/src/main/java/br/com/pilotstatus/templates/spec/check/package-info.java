/** Refuses what is no OpenAPI, or contradicts itself, in words that say where and how to fix it. */
@NullMarked
package br.com.pilotstatus.templates.spec.check;

import org.jspecify.annotations.NullMarked;
