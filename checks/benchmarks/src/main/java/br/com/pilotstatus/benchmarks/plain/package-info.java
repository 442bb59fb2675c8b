/**
 * Request and answer as somebody writes them by hand, for contenders whose models are not generated. The doors are {@link
 * br.com.pilotstatus.benchmarks.plain.CreateLine} and {@link br.com.pilotstatus.benchmarks.plain.LineCreated}.
 */
@NullMarked
package br.com.pilotstatus.benchmarks.plain;

import org.jspecify.annotations.NullMarked;
