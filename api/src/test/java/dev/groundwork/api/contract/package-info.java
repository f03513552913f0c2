/** What holds for every operation of the OpenAPI document, written by nobody and found by reading it. */
package dev.groundwork.api.contract;
