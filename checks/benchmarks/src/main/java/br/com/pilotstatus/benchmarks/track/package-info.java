/**
 * Makes a contender call, and measures it from inside its JVM. The doors are {@link br.com.pilotstatus.benchmarks.track.Worker}, for
 * many calls, and {@link br.com.pilotstatus.benchmarks.track.FirstAnswer}, for one.
 */
@NullMarked
package br.com.pilotstatus.benchmarks.track;

import org.jspecify.annotations.NullMarked;
