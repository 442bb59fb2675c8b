/**
 * Proves that whatever is generated compiles: {@code NastyDocumentsTest} is the door. A {@code NastyDocument} is drawn from a
 * seed, with the names of {@code NastyNames} and the shapes of {@code NastySchemas}; {@code Generators} makes sources of it as
 * the build does, {@code Javac} judges them, and {@code Smaller} finds the smallest document that still fails.
 */
@NullMarked
package br.com.pilotstatus.server.nasty;

import org.jspecify.annotations.NullMarked;
