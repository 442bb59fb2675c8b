/**
 * Other languages judge client and stub: clients that other generators make call our stub, our client calls servers that they
 * make.
 *
 * <p>The door is {@link br.com.pilotstatus.interop.InteropTest}.
 */
@NullMarked
package br.com.pilotstatus.interop;

import org.jspecify.annotations.NullMarked;
