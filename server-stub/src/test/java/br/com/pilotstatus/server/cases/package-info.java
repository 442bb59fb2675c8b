/**
 * Generates, compiles and exercises small documents, client against stub: the cases under
 * {@code templates/src/test/resources/cases}. {@code CasesTest} is the door: {@code CaseCompiler} compiles each
 * {@code CaseFolder} that has changed ({@code Freshness}), and an {@code ExchangeRun} plays each exchange of its
 * {@code Script}, which {@code ScriptCheck} has found well-formed: a {@code CallExchange} begins with the client, a
 * {@code RawExchange} with bytes. {@code ClientCall}, {@code CallOutcome}, {@code StubCall} and {@code Passed} compare what
 * the client did, got, what the stub received and what was sent in between; {@code Findings} collects the differences
 * that a {@code Comparison} finds.
 */
@NullMarked
package br.com.pilotstatus.server.cases;

import org.jspecify.annotations.NullMarked;
