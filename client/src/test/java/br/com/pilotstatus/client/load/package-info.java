/** Many threads, many faults, for some seconds in every build and for minutes with {@code -Pload}. */
@NullMarked
package br.com.pilotstatus.client.load;

import org.jspecify.annotations.NullMarked;
