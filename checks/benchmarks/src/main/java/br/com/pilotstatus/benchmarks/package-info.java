/**
 * What runs beside every contender, in a JVM of its own, and needs nothing but the JDK.
 *
 * <p>The door is {@link br.com.pilotstatus.benchmarks.Contender}.
 */
@NullMarked
package br.com.pilotstatus.benchmarks;

import org.jspecify.annotations.NullMarked;
