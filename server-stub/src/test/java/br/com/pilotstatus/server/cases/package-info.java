/**
 * Generates, compiles and exercises small documents, client against stub: the cases that
 * {@code templates/src/test/resources/cases} holds. The door is {@link br.com.pilotstatus.server.cases.CasesTest}.
 */
@NullMarked
package br.com.pilotstatus.server.cases;

import org.jspecify.annotations.NullMarked;
