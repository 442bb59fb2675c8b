/**
 * Makes the contenders, measures them in turns and writes the report. The doors are {@link
 * br.com.pilotstatus.benchmarks.runner.Benchmarks}, which measures, and {@link br.com.pilotstatus.benchmarks.runner.ContendersTest}, which
 * proves that there is something to measure.
 */
@NullMarked
package br.com.pilotstatus.benchmarks.runner;

import org.jspecify.annotations.NullMarked;
