/** What holds for every request and every response, whoever answers: ambiguous paths, policy headers, plain failures. */
package dev.groundwork.deploy.http;
