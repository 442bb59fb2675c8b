/**
 * Proves that whatever is generated compiles, and that whatever example survives is accepted: {@code NastyDocumentsTest} and
 * {@code NastyExamplesTest} are the doors. A {@code NastyDocument} is drawn from a
 * seed, with the names of {@code NastyNames}, the shapes of {@code NastySchemas}, what few operations have of
 * {@code NastyOperations}, the sizes of {@code NastySizes} and {@code NastyExamples}; {@code Generators} makes sources of it as
 * the build does, {@code Javac} judges them, and {@code Smaller} finds the smallest document that still fails.
 */
@NullMarked
package br.com.pilotstatus.server.nasty;

import org.jspecify.annotations.NullMarked;
