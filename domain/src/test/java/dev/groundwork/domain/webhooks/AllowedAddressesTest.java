package dev.groundwork.domain.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowedAddressesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            93.184.215.14                      | always
            1.1.1.1                            | always
            9.255.255.255                      | always
            11.0.0.0                           | always
            100.63.255.255                     | always
            100.128.0.0                        | always
            126.255.255.255                    | always
            172.15.255.255                     | always
            172.32.0.0                         | always
            192.167.255.255                    | always
            223.255.255.255                    | always
            2606:2800:21f:cb07:6820:80da:af6b:8b2c | always
            2001:4860:4860::8888               | always
            2a01:4f8::1                        | always
            10.0.0.1                           | private
            10.255.255.255                     | private
            100.64.0.1                         | private
            100.127.255.255                    | private
            127.0.0.1                          | private
            127.255.255.254                    | private
            172.16.0.1                         | private
            172.31.255.255                     | private
            192.168.0.1                        | private
            198.18.0.1                         | private
            198.19.255.255                     | private
            ::1                                | private
            ::ffff:127.0.0.1                   | private
            ::ffff:10.0.0.1                    | private
            fc00::1                            | private
            fdff:ffff::1                       | private
            2130706433                         | private
            0.0.0.0                            | never
            0.1.2.3                            | never
            100.100.100.200                    | never
            168.63.129.16                      | never
            169.254.0.1                        | never
            169.254.169.254                    | never
            ::ffff:169.254.169.254             | never
            192.0.0.192                        | never
            192.0.2.1                          | never
            192.88.99.1                        | never
            198.51.100.7                       | never
            203.0.113.7                        | never
            224.0.0.1                          | never
            239.255.255.255                    | never
            240.0.0.1                          | never
            255.255.255.255                    | never
            ::                                 | never
            ::127.0.0.1                        | never
            64:ff9b::7f00:1                    | never
            64:ff9b::a9fe:a9fe                 | never
            64:ff9b:1::a00:1                   | never
            100::1                             | never
            2001::1                            | never
            2001:db8::1                        | never
            2002:7f00:1::                      | never
            2002:a9fe:a9fe::1                  | never
            3fff::1                            | never
            4000::1                            | never
            5f00::1                            | never
            fd00:ec2::254                      | never
            fd20:ce::254                       | never
            fe80::1                            | never
            febf::1                            | never
            fec0::1                            | never
            ff02::1                            | never
            ff0e::1                            | never
            """)
    void anAddressIsAllowedByItsRange(String address, String when) throws UnknownHostException {
        InetAddress read = InetAddress.getByName(address);
        assertThat(AllowedAddresses.of(false).allow(read)).isEqualTo(when.equals("always"));
        assertThat(AllowedAddresses.of(true).allow(read)).isEqualTo(!when.equals("never"));
    }
}
