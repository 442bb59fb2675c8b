/**
 * Types that are a single value in a URI or a header, and a scalar in JSON: what text they accept.
 * {@link br.com.pilotstatus.server.internal.scalar.ScalarText} is the door for parameters, {@link br.com.pilotstatus.server.internal.scalar.Scalar} for JSON.
 */
@NullMarked
package br.com.pilotstatus.server.internal.scalar;

import org.jspecify.annotations.NullMarked;
