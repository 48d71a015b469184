/** The table of headers → what Amazon CloudFront needs in front of a bucket: a function, a policy of headers, and a whole stack. */
import { failureHeaders, headerTable, toExpression } from '../headers.ts';

/** Amazon's own policy "CachingOptimized", by the ID its documentation gives for use in templates. */
const cachingOptimized = '658327ea-f89d-4fab-a63d-7e88639e58f6';

/**
 * One function for both of its events. A response headers policy is applied before the function sees the response, and alone
 * holds for what failed: there CloudFront calls no function.
 */
export function cloudfrontFunction(base: string): string {
  const [, ...special] = headerTable;
  const general = headerTable[0]?.headers ?? {};
  const rules = special.map(
    ({ path, headers }) => `  [/${toExpression(path, base).replaceAll('/', '\\/')}/, ${JSON.stringify(lowerCased(headers))}],`,
  );
  return `// For the events "viewer request" and "viewer response" of CloudFront, runtime cloudfront-js-2.0.
var general = ${JSON.stringify(lowerCased(general))};
var special = [
${rules.join('\n')}
];

function handler(event) {
  return event.context.eventType === 'viewer-request' ? toFile(event.request) : addHeaders(event.request.uri, event.response);
}

// "/facts/" → "/facts/index.html"; "/facts" → a redirect to "/facts/".
function toFile(request) {
  if (/\\/$/.test(request.uri)) request.uri += 'index.html';
  else if (!/\\.[A-Za-z0-9_]+$/.test(request.uri)) return redirect(request);
  return request;
}

function redirect(request) {
  // More than one slash at the beginning would lead to another site.
  var path = request.uri.replace(/^[\\/\\\\]+/, '/') + '/';
  var query = Object.keys(request.querystring).map(function (name) {
    return name + '=' + request.querystring[name].value;
  });
  var response = { statusCode: 308, statusDescription: 'Permanent Redirect', headers: {} };
  response.headers.location = { value: path + (query.length > 0 ? '?' + query.join('&') : '') };
  return addHeaders(request.uri, response);
}

function addHeaders(uri, response) {
  if (response.statusCode >= 400) return response;
  set(response.headers, general);
  for (var i = 0; i < special.length; i++) if (special[i][0].test(uri)) set(response.headers, special[i][1]);
  return response;
}

function set(headers, values) {
  for (var name in values) {
    if (values[name] === '') delete headers[name];
    else headers[name] = { value: values[name] };
  }
}
`;
}

/** For aws cloudfront create-response-headers-policy, where a distribution is there already. */
export function cloudfrontPolicy(name: string): object {
  const { CustomHeadersConfig, ...policy } = policyOfStack(name);
  return { ...policy, CustomHeadersConfig: { Quantity: CustomHeadersConfig.Items.length, ...CustomHeadersConfig } };
}

/** A CloudFormation template: bucket, function, policy and distribution. */
export function cloudfrontTemplate(base: string): object {
  const own = { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'Domain' }, ''] }] };
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: 'A static site in a bucket, served by CloudFront with the headers of its table.',
    Parameters: {
      Domain: { Type: 'String', Default: '', Description: 'A domain of yours; empty for one of cloudfront.net.' },
      Certificate: { Type: 'String', Default: '', Description: 'ARN of its certificate, in us-east-1.' },
    },
    Conditions: { OwnDomain: own },
    Resources: {
      Bucket: {
        Type: 'AWS::S3::Bucket',
        Properties: {
          PublicAccessBlockConfiguration: {
            BlockPublicAcls: true,
            BlockPublicPolicy: true,
            IgnorePublicAcls: true,
            RestrictPublicBuckets: true,
          },
        },
      },
      BucketPolicy: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: { Ref: 'Bucket' }, PolicyDocument: bucketPolicy } },
      Access: {
        Type: 'AWS::CloudFront::OriginAccessControl',
        Properties: {
          OriginAccessControlConfig: {
            Name: { Ref: 'AWS::StackName' },
            OriginAccessControlOriginType: 's3',
            SigningBehavior: 'always',
            SigningProtocol: 'sigv4',
          },
        },
      },
      Function: {
        Type: 'AWS::CloudFront::Function',
        Properties: {
          Name: { Ref: 'AWS::StackName' },
          AutoPublish: true,
          FunctionConfig: { Comment: 'Addresses and headers', Runtime: 'cloudfront-js-2.0' },
          FunctionCode: cloudfrontFunction(base),
        },
      },
      Headers: {
        Type: 'AWS::CloudFront::ResponseHeadersPolicy',
        Properties: { ResponseHeadersPolicyConfig: policyOfStack({ Ref: 'AWS::StackName' }) },
      },
      Distribution: { Type: 'AWS::CloudFront::Distribution', Properties: { DistributionConfig: distribution(base) } },
    },
    Outputs: {
      Bucket: { Value: { Ref: 'Bucket' } },
      Distribution: { Value: { Ref: 'Distribution' } },
      Address: { Value: { 'Fn::Sub': `https://\${Distribution.DomainName}${base}` } },
    },
  };
}

function policyOfStack<Name>(Name: Name) {
  const of = (name: string): string => failureHeaders[name] ?? '';
  const custom = ['Permissions-Policy', 'Cross-Origin-Opener-Policy', 'Cross-Origin-Resource-Policy', 'Cache-Control'];
  return {
    Name,
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { ContentSecurityPolicy: of('Content-Security-Policy'), Override: true },
      ContentTypeOptions: { Override: true },
      FrameOptions: { FrameOption: of('X-Frame-Options'), Override: true },
      ReferrerPolicy: { ReferrerPolicy: of('Referrer-Policy'), Override: true },
      StrictTransportSecurity: {
        AccessControlMaxAgeSec: Number(/^max-age=(\d+)$/.exec(of('Strict-Transport-Security'))?.[1]),
        Override: true,
      },
    },
    CustomHeadersConfig: { Items: custom.map((Header) => ({ Header, Value: of(Header), Override: true })) },
  };
}

function distribution(base: string): object {
  const associate = (EventType: string): object => ({ EventType, FunctionARN: { 'Fn::GetAtt': ['Function', 'FunctionARN'] } });
  const ifOwn = (then: unknown, otherwise: unknown): object => ({ 'Fn::If': ['OwnDomain', then, otherwise] });
  return {
    Enabled: true,
    HttpVersion: 'http2and3',
    IPV6Enabled: true,
    Aliases: ifOwn([{ Ref: 'Domain' }], { Ref: 'AWS::NoValue' }),
    ViewerCertificate: ifOwn(
      { AcmCertificateArn: { Ref: 'Certificate' }, SslSupportMethod: 'sni-only', MinimumProtocolVersion: 'TLSv1.2_2021' },
      { CloudFrontDefaultCertificate: true },
    ),
    Origins: [
      {
        Id: 'bucket',
        DomainName: { 'Fn::GetAtt': ['Bucket', 'RegionalDomainName'] },
        OriginAccessControlId: { 'Fn::GetAtt': ['Access', 'Id'] },
        S3OriginConfig: { OriginAccessIdentity: '' },
      },
    ],
    DefaultCacheBehavior: {
      TargetOriginId: 'bucket',
      ViewerProtocolPolicy: 'redirect-to-https',
      Compress: true,
      CachePolicyId: cachingOptimized,
      ResponseHeadersPolicyId: { 'Fn::GetAtt': ['Headers', 'Id'] },
      FunctionAssociations: [associate('viewer-request'), associate('viewer-response')],
    },
    CustomErrorResponses: [{ ErrorCode: 404, ResponseCode: 404, ResponsePagePath: `${base}404.html`, ErrorCachingMinTTL: 10 }],
  };
}

/** To list the bucket is what makes a missing file 404 and not 403. */
const bucketPolicy = {
  Version: '2012-10-17',
  Statement: (
    [
      ['s3:GetObject', '/*'],
      ['s3:ListBucket', ''],
    ] as const
  ).map(([Action, within]) => ({
    Effect: 'Allow',
    Principal: { Service: 'cloudfront.amazonaws.com' },
    Action,
    Resource: { 'Fn::Sub': `\${Bucket.Arn}${within}` },
    Condition: {
      StringEquals: { 'AWS:SourceArn': { 'Fn::Sub': 'arn:${AWS::Partition}:cloudfront::${AWS::AccountId}:distribution/${Distribution}' } },
    },
  })),
};

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
