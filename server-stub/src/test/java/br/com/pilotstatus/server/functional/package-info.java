/**
 * What a server with the stub does, over real HTTP, a class for each topic: requests ({@code BodyReadingTest},
 * {@code OtherBodiesTest}, {@code FormsTest}, {@code UploadsTest}, {@code NullTest}, {@code ValidationTest}), limits
 * ({@code LimitsTest}, {@code StyledLimitsTest}), authentication ({@code AuthenticationTest}), results
 * ({@code ResultWritingTest}, {@code SharedErrorsTest}, {@code StagesTest}, {@code BlockingImplementationTest},
 * {@code MisbehavingImplementationTest}), and what comes from the framework or the rest of the application
 * ({@code FrameworkErrorTest}, {@code OtherComponentsTest}, {@code StartTest}).
 */
@NullMarked
package br.com.pilotstatus.server.functional;

import org.jspecify.annotations.NullMarked;
