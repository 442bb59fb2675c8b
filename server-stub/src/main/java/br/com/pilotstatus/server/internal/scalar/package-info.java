/**
 * Types that are a single word in a URI or a header and a scalar in JSON: what text they take.
 * {@link br.com.pilotstatus.server.internal.scalar.ScalarText} is the door for parameters, {@link br.com.pilotstatus.server.internal.scalar.Scalar} for JSON.
 */
@NullMarked
package br.com.pilotstatus.server.internal.scalar;

import org.jspecify.annotations.NullMarked;
